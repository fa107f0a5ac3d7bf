package app.imjin.classroom;

import app.imjin.classroom.AttemptStep.Answered;
import app.imjin.classroom.AttemptStep.Finished;
import app.imjin.classroom.store.AttemptStore;
import app.imjin.classroom.store.AttemptStore.Named;
import app.imjin.classroom.store.ParticipantStore;
import app.imjin.classroom.store.StepStore;
import app.imjin.pack.QuestionId;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/// What participants have done with their assignments.
@Component
public final class Attempts {
  private final AttemptStore attempts;
  private final StepStore steps;
  private final ParticipantStore participants;
  private final AssignedQuizzes quizzes;
  private final AnswerWriter writer;
  private final Tally tally;
  private final SecureRandom random;
  private final Clock clock;

  Attempts(
      AttemptStore attempts,
      StepStore steps,
      ParticipantStore participants,
      AssignedQuizzes quizzes,
      AnswerWriter writer,
      Tally tally,
      SecureRandom random,
      Clock clock) {
    this.attempts = attempts;
    this.steps = steps;
    this.participants = participants;
    this.quizzes = quizzes;
    this.writer = writer;
    this.tally = tally;
    this.random = random;
    this.clock = clock;
  }

  /// The participant's attempt that counts; begun now when there is none.
  public Attempt begin(Assignment assignment, Participant participant) {
    return begin(assignment, participant, clock.instant());
  }

  /// The same with the time at which it begins.
  Attempt begin(Assignment assignment, Participant participant, Instant now) {
    return current(assignment, participant).orElseGet(() -> add(assignment, participant, now));
  }

  /// Where something goes that was given in the attempt a device names.
  sealed interface Given {
    /// Into the attempt that counts; empty while none is begun.
    record Here(Optional<Attempt> attempt) implements Given {}

    /// Nowhere: the teacher has reset that attempt since.
    record BeforeReset() implements Given {}

    /// Nowhere: that attempt is somebody else's, or in another assignment.
    record Foreign() implements Given {}
  }

  /// Finds where something goes, and begins nothing. An attempt that nobody knows is taken for the
  /// one that counts.
  ///
  /// @param named the attempt in which it was given, as the device says
  Given given(Assignment assignment, Participant participant, Optional<AttemptId> named) {
    var known = named.flatMap(attempts::named);
    if (known.filter(one -> !isOf(one, assignment, participant)).isPresent()) {
      return new Given.Foreign();
    }
    return known.filter(this::isReset).isPresent()
        ? new Given.BeforeReset()
        : new Given.Here(current(assignment, participant));
  }

  private static boolean isOf(Named one, Assignment assignment, Participant participant) {
    return one.assignment().equals(assignment.id()) && one.person().equals(participant.id());
  }

  private boolean isReset(Named one) {
    return !one.mergedInto().flatMap(attempts::named).orElse(one).counts();
  }

  /// The participant's attempts in an assignment other than the one that counts: those that were
  /// reset, and those from before two participants became one.
  public List<AttemptId> earlier(Assignment assignment, Participant participant) {
    var now = current(assignment, participant).map(Attempt::id);
    return attempts.all(assignment.id(), participant.id()).stream()
        .filter(id -> now.filter(id::equals).isEmpty())
        .toList();
  }

  private Attempt add(Assignment assignment, Participant participant, Instant now) {
    var made =
        new Attempt(AttemptId.fresh(), assignment.id(), participant.id(), random.nextLong(), now);
    try {
      attempts.add(made);
      tally.attemptBegun();
      return made;
    } catch (DuplicateKeyException e) {
      return current(assignment, participant).orElseThrow(() -> e);
    }
  }

  public Optional<Attempt> current(Assignment assignment, Participant participant) {
    return attempts.current(assignment.id(), participant.id());
  }

  /// What happened in an attempt, in the order in which the server took it.
  public List<AttemptStep> steps(Attempt attempt) {
    return steps.of(attempt.id());
  }

  /// Lets a participant begin again. What was done is kept as history but no longer counts. False
  /// when there is nothing to reset, or the participant is no longer in the class under this name.
  public boolean reset(Assignment assignment, Participant participant) {
    return writer.write(() ->
        participants
            .here(participant.id())
            .filter(here -> attempts.reset(assignment.id(), here.id()))
            .isPresent());
  }

  /// What a whole class has done with an assignment: everybody in the class now, by pseudonym.
  public AssignmentRecord record(Assignment assignment) {
    var byParticipant = new LinkedHashMap<ParticipantId, Attempt>();
    attempts
        .current(assignment.id())
        .forEach(attempt -> byParticipant.put(attempt.participant(), attempt));
    var allSteps = steps.of(assignment.id());
    var records =
        participants.of(assignment.classId()).stream()
            .map(one -> {
              var attempt = Optional.ofNullable(byParticipant.get(one.id()));
              return record(assignment, one, attempt, allSteps);
            })
            .toList();
    return new AssignmentRecord(assignment, records);
  }

  /// What one participant has done.
  public ParticipantRecord record(Assignment assignment, Participant participant, Attempt attempt) {
    var own = Map.of(attempt.id(), steps(attempt));
    return record(assignment, participant, Optional.of(attempt), own);
  }

  private ParticipantRecord record(
      Assignment assignment,
      Participant participant,
      Optional<Attempt> attempt,
      Map<AttemptId, List<AttemptStep>> allSteps) {
    var own = attempt.map(Attempt::id).map(id -> allSteps.getOrDefault(id, List.of()));
    var answers = new LinkedHashMap<QuestionId, List<Answered>>();
    var finishes = new ArrayList<Instant>();
    for (var step : own.orElse(List.of())) {
      switch (step) {
        case Answered answered ->
            answers.computeIfAbsent(answered.question(), id -> new ArrayList<>()).add(answered);
        case Finished finished -> finishes.add(finished.given());
      }
    }
    var questions = new LinkedHashMap<QuestionId, QuestionRecord>();
    answers.forEach(
        (id, list) -> questions.put(id, new QuestionRecord(list, assignment.feedback())));
    var finished = finishes.stream().findFirst().or(() -> allAnswered(assignment, questions));
    return new ParticipantRecord(participant, attempt.map(Attempt::started), finished, questions);
  }

  /// Where each answer is told at once nothing is handed in: who has answered everything is
  /// through.
  private Optional<Instant> allAnswered(
      Assignment assignment, Map<QuestionId, QuestionRecord> questions) {
    boolean all =
        assignment.feedback() == Feedback.AT_ONCE
            && questions.size() == quizzes.of(assignment).questions().size();
    return questions.values().stream()
        .filter(question -> all)
        .map(question -> question.answers().getFirst().given())
        .max(Comparator.naturalOrder());
  }
}
