package app.imjin.results;

import app.imjin.classroom.Assignment;
import app.imjin.classroom.AssignmentId;
import app.imjin.classroom.AssignmentRecord;
import app.imjin.classroom.AttemptStep.Answered;
import app.imjin.classroom.ClassId;
import app.imjin.classroom.Feedback;
import app.imjin.classroom.Participant;
import app.imjin.classroom.ParticipantId;
import app.imjin.classroom.ParticipantRecord;
import app.imjin.classroom.Pseudonym;
import app.imjin.classroom.QuestionRecord;
import app.imjin.common.Fraction;
import app.imjin.common.LocalizedText;
import app.imjin.pack.MisconceptionId;
import app.imjin.pack.PackId;
import app.imjin.pack.QuestionId;
import app.imjin.pack.StepId;
import app.imjin.pack.StoryId;
import app.imjin.quiz.QuizVersionId;
import app.imjin.story.ReadingRule;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// A small class with three questions, small enough to count by hand.
final class ResultsSamples {
  static final Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");

  private static final MisconceptionId TREATY = new MisconceptionId("treaty");
  private static final MisconceptionId LINE = new MisconceptionId("line");

  static final Prompt ONE = prompt(1, "one", "=What ended, and when?", TREATY);
  static final Prompt TWO = prompt(2, "two", "Where is \"the line\"?", TREATY, LINE);
  static final Prompt THREE = prompt(3, "three", "Who counts?");

  static final Subject SUBJECT =
      new Subject(
          List.of(ONE, TWO, THREE),
          Map.of(
              TREATY, idea(TREATY, "The armistice was a peace treaty.", 4),
              LINE, idea(LINE, "The DMZ is a line.", 7)));

  private ResultsSamples() {}

  /// Able Acorn: 1 wrong (treaty) then right, 2 half right (line), 3 right; finished. Able Alder: 1
  /// wrong (treaty), 2 right. Able Anchor: 1 right but late, 3 wrong, then right but late. Able
  /// Aspen came in and did nothing. Able Badger is a ticket nobody has used.
  static AssignmentRecord record() {
    return new AssignmentRecord(
        assignment(),
        List.of(
            student(
                "Able Acorn",
                true,
                answers(ONE, wrong(ONE, TREATY), right(ONE)),
                answers(TWO, answered(TWO, new Fraction(1, 2), true, LINE)),
                answers(THREE, right(THREE))),
            student(
                "Able Alder", false, answers(ONE, wrong(ONE, TREATY)), answers(TWO, right(TWO))),
            student(
                "Able Anchor",
                false,
                answers(ONE, answered(ONE, Fraction.ONE, false)),
                answers(THREE, wrong(THREE), answered(THREE, Fraction.ONE, false))),
            student("Able Aspen", false),
            new ParticipantRecord(
                participant("Able Badger", Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Map.of())));
  }

  static AssignmentRecord nobody() {
    return new AssignmentRecord(assignment(), List.of(student("Able Aspen", false)));
  }

  private static Assignment assignment() {
    return new Assignment(
        new AssignmentId(UUID.randomUUID()),
        new ClassId(UUID.randomUUID()),
        1,
        new PackId("dmz"),
        new StoryId("imjin"),
        new QuizVersionId(1),
        MORNING,
        Optional.empty(),
        Feedback.AT_ONCE,
        Duration.ofMinutes(5),
        ReadingRule.FREE);
  }

  @SafeVarargs
  private static ParticipantRecord student(
      String name, boolean finished, Map.Entry<QuestionId, QuestionRecord>... questions) {
    var all = new LinkedHashMap<QuestionId, QuestionRecord>();
    Stream.of(questions).forEach(entry -> all.put(entry.getKey(), entry.getValue()));
    return new ParticipantRecord(
        participant(name, Optional.of(MORNING)),
        all.isEmpty() ? Optional.empty() : Optional.of(MORNING),
        finished ? Optional.of(MORNING.plusSeconds(600)) : Optional.empty(),
        all);
  }

  private static Participant participant(String name, Optional<Instant> joined) {
    return new Participant(
        new ParticipantId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))),
        new ClassId(UUID.randomUUID()),
        new Pseudonym(name),
        0,
        MORNING,
        joined);
  }

  private static Map.Entry<QuestionId, QuestionRecord> answers(Prompt prompt, Answered... answers) {
    return Map.entry(prompt.id(), new QuestionRecord(List.of(answers), Feedback.AT_ONCE));
  }

  private static Answered right(Prompt prompt) {
    return answered(prompt, Fraction.ONE, true);
  }

  private static Answered wrong(Prompt prompt, MisconceptionId... shown) {
    return answered(prompt, Fraction.ZERO, true, shown);
  }

  private static Answered answered(
      Prompt prompt, Fraction share, boolean inTime, MisconceptionId... shown) {
    return new Answered(
        UUID.randomUUID(),
        prompt.id(),
        1,
        "{}",
        share,
        List.of(shown),
        MORNING.plusSeconds(60),
        MORNING.plusSeconds(61),
        inTime);
  }

  private static Prompt prompt(int number, String id, String stem, MisconceptionId... shows) {
    return new Prompt(number, new QuestionId(id), LocalizedText.english(stem), Set.of(shows));
  }

  private static Idea idea(MisconceptionId id, String statement, int step) {
    return new Idea(
        id,
        LocalizedText.english(statement),
        StepId.parse("imjin/step-" + step),
        OptionalInt.of(step));
  }
}
