package app.imjin.classroom;

import app.imjin.classroom.AttemptStep.Answered;
import app.imjin.classroom.AttemptStep.Finished;
import app.imjin.classroom.Attempts.Given;
import app.imjin.classroom.Receipt.Refusal;
import app.imjin.classroom.Receipt.Refused;
import app.imjin.classroom.Receipt.Repeated;
import app.imjin.classroom.Receipt.Stored;
import app.imjin.classroom.store.StepStore;
import app.imjin.pack.QuestionId;
import app.imjin.quiz.InvalidResponse;
import app.imjin.quiz.Question;
import app.imjin.quiz.QuizVersion;
import app.imjin.quiz.Response;
import app.imjin.quiz.Verdict;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Takes what devices send into attempts: each id once, graded here, never believing the device
/// about anything but the response.
@Component
public final class AnswerBook {
  /// More answers than this to one question are refused even where tries are free.
  private static final int MOST_CHANGES = 50;

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Attempts attempts;
  private final StepStore steps;
  private final AssignedQuizzes quizzes;
  private final Entrance entrance;
  private final AnswerWriter writer;
  private final Tally tally;
  private final Clock clock;

  AnswerBook(
      Attempts attempts,
      StepStore steps,
      AssignedQuizzes quizzes,
      Entrance entrance,
      AnswerWriter writer,
      Tally tally,
      Clock clock) {
    this.attempts = attempts;
    this.steps = steps;
    this.quizzes = quizzes;
    this.entrance = entrance;
    this.writer = writer;
    this.tally = tally;
    this.clock = clock;
  }

  /// Takes deliveries in their order, and returns when what was taken lies on the disk.
  ///
  /// @throws AnswerWriter.NotConfirmed when that cannot be said; the device must send them again
  public List<Receipt> take(
      Assignment assignment, Participant participant, List<Delivery> deliveries) {
    return tally.confirmation(() -> write(assignment, participant, deliveries));
  }

  private List<Receipt> write(
      Assignment assignment, Participant participant, List<Delivery> deliveries) {
    var received = clock.instant();
    boolean archived = !entrance.classOf(participant).isOpen();
    var quiz = quizzes.of(assignment);
    return writer.write(() -> {
      var desk = new Desk(assignment, entrance.now(participant), quiz, received, archived);
      return deliveries.stream().map(desk::take).toList();
    });
  }

  /// One delivery after the other, in the writer's transaction.
  private final class Desk {
    private final Assignment assignment;
    private final Participant participant;
    private final QuizVersion quiz;
    private final Instant received;
    private final boolean archived;

    Desk(
        Assignment assignment,
        Participant participant,
        QuizVersion quiz,
        Instant received,
        boolean archived) {
      this.assignment = assignment;
      this.participant = participant;
      this.quiz = quiz;
      this.received = received;
      this.archived = archived;
    }

    Receipt take(Delivery delivery) {
      var owner = steps.owner(delivery.id());
      if (owner.isPresent()) {
        return takenBefore(delivery, owner.get());
      }
      if (archived) {
        return new Refused(delivery.id(), Refusal.CLOSED);
      }
      if (received.isBefore(assignment.opens())) {
        return new Refused(delivery.id(), Refusal.NOT_OPEN);
      }
      return switch (attempts.given(assignment, participant, delivery.attempt())) {
        case Given.Here(var attempt) -> takeInto(attempt, delivery);
        case Given.BeforeReset() -> new Refused(delivery.id(), Refusal.RESET);
        case Given.Foreign() -> new Refused(delivery.id(), Refusal.FOREIGN);
      };
    }

    /// An attempt begins with what is taken. What is refused leaves no trace: it would make
    /// somebody who never opened the quiz look as if at work.
    private Receipt takeInto(Optional<Attempt> attempt, Delivery delivery) {
      var given = possible(delivery.given(), attempt);
      boolean expired = assignment.isDue(given);
      return switch (delivery) {
        case Delivery.Answer answer when expired -> new Refused(answer.id(), Refusal.EXPIRED);
        case Delivery.Answer answer -> takeAnswer(answer, attempt, given);
        case Delivery.Finish finish when expired ->
            new Refused(finish.id(), Refusal.FINISH_EXPIRED);
        case Delivery.Finish finish -> takeFinish(finish, attempt, given);
      };
    }

    /// A device cannot have answered before the attempt began, nor after its answer arrived.
    private Instant possible(Instant given, Optional<Attempt> attempt) {
      var began = attempt.map(Attempt::started).orElse(received);
      var notLater = given.isAfter(received) ? received : given;
      return notLater.isBefore(began) ? began : notLater;
    }

    private AttemptId begun(Optional<Attempt> attempt) {
      return attempt.orElseGet(() -> attempts.begin(assignment, participant, received)).id();
    }

    private List<AttemptStep> before(Optional<Attempt> attempt) {
      return attempt.map(Attempt::id).map(steps::of).orElseGet(List::of);
    }

    private boolean inTime() {
      return !assignment.isOver(received);
    }

    private Receipt takeAnswer(Delivery.Answer answer, Optional<Attempt> attempt, Instant given) {
      var question = quiz.question(answer.question());
      if (question.isEmpty()) {
        return new Refused(answer.id(), Refusal.UNKNOWN_QUESTION);
      }
      if (question.get().version() != answer.version()) {
        return new Refused(answer.id(), Refusal.OTHER_VERSION);
      }
      return read(answer.response(), question.get())
          .map(response -> takeReadable(answer, question.get(), response, attempt, given))
          .orElseGet(() -> new Refused(answer.id(), Refusal.UNREADABLE));
    }

    private Receipt takeReadable(
        Delivery.Answer answer,
        Question question,
        Response response,
        Optional<Attempt> attempt,
        Instant given) {
      var before = before(attempt);
      if (finishedBefore(before, given)) {
        return new Refused(answer.id(), Refusal.FINISHED);
      }
      if (isSettled(answer.question(), before)) {
        return new Refused(answer.id(), Refusal.SETTLED);
      }
      int left = triesLeft(answer.question(), before);
      if (left == 0) {
        return new Refused(answer.id(), Refusal.NO_TRY_LEFT);
      }
      var verdict = quiz.grade(answer.question(), response);
      steps.add(begun(attempt), step(answer, response, verdict, given));
      return new Stored(answer.id(), shown(question, verdict, left - 1), inTime());
    }

    /// Who learns at once that an answer is right has no more to say; until the due date an answer
    /// may be changed as often as one likes, for nobody knows which one is right.
    private boolean isSettled(QuestionId question, List<AttemptStep> before) {
      return switch (assignment.feedback()) {
        case AT_ONCE -> answersTo(question, before).anyMatch(one -> one.fraction().isWhole());
        case AFTER_DUE -> false;
      };
    }

    private Answered step(
        Delivery.Answer answer, Response response, Verdict verdict, Instant given) {
      return new Answered(
          answer.id(),
          answer.question(),
          answer.version(),
          JSON.writeValueAsString(response.toJson()),
          verdict.fraction(),
          verdict.misconceptions(),
          given,
          received,
          inTime());
    }

    private Receipt takeFinish(Delivery.Finish finish, Optional<Attempt> attempt, Instant given) {
      if (finished(before(attempt)).isEmpty()) {
        steps.add(begun(attempt), new Finished(finish.id(), given, received, inTime()));
      }
      return new Stored(finish.id(), Optional.empty(), inTime());
    }

    private int triesLeft(QuestionId question, List<AttemptStep> before) {
      int most =
          switch (assignment.feedback()) {
            case AT_ONCE -> quiz.quiz().tries();
            case AFTER_DUE -> MOST_CHANGES;
          };
      return Math.max(0, most - (int) answersTo(question, before).count());
    }

    private Receipt takenBefore(Delivery delivery, StepStore.Owner owner) {
      if (!owner.assignment().equals(assignment.id())
          || !owner.participant().equals(participant.id())) {
        return new Refused(delivery.id(), Refusal.FOREIGN);
      }
      var all = steps.of(owner.attempt());
      return all.stream()
          .filter(step -> step.id().equals(delivery.id()))
          .findFirst()
          .map(step -> new Repeated(delivery.id(), verdictOf(step, all), step.inTime()))
          .orElseThrow(() -> new IllegalStateException("A step without its attempt"));
    }

    /// The verdict on what was stored under the id, whatever the device says this time.
    private Optional<Marked> verdictOf(AttemptStep step, List<AttemptStep> all) {
      return switch (step) {
        case Answered answered -> marked(answered, triesLeft(answered.question(), all));
        case Finished finished -> Optional.empty();
      };
    }

    private Optional<Marked> marked(Answered answered, int left) {
      return quiz.question(answered.question())
          .flatMap(question ->
              read(JSON.readTree(answered.response()), question)
                  .map(response -> quiz.grade(question.id(), response))
                  .flatMap(verdict -> shown(question, verdict, left)));
    }

    /// The verdict if it may be shown. When it comes after the due date, it is the last word.
    private Optional<Marked> shown(Question question, Verdict verdict, int left) {
      int tries =
          switch (assignment.feedback()) {
            case AT_ONCE -> left;
            case AFTER_DUE -> 0;
          };
      return assignment.showsVerdicts(received)
          ? Optional.of(new Marked(question, verdict, tries))
          : Optional.empty();
    }
  }

  private static Optional<Response> read(JsonNode response, Question question) {
    try {
      return Optional.of(Response.read(response, question));
    } catch (InvalidResponse e) {
      return Optional.empty();
    }
  }

  private static boolean finishedBefore(List<AttemptStep> steps, Instant given) {
    return finished(steps).filter(given::isAfter).isPresent();
  }

  private static Optional<Instant> finished(List<AttemptStep> steps) {
    return steps.stream().filter(Finished.class::isInstance).map(AttemptStep::given).findFirst();
  }

  private static Stream<Answered> answersTo(QuestionId question, List<AttemptStep> steps) {
    return steps.stream()
        .filter(Answered.class::isInstance)
        .map(Answered.class::cast)
        .filter(answered -> answered.question().equals(question));
  }
}
