package app.imjin.classroom;

import app.imjin.classroom.AttemptStep.Answered;
import app.imjin.common.Fraction;
import app.imjin.pack.MisconceptionId;
import java.util.List;
import java.util.Optional;

/// What one participant answered to one question, and which of it counts.
///
/// Where the student learns at once what is right, the first answer is the first try, and the first
/// right one settles the question: what another device gave after it does not count. Where that
/// comes after the due date, an answer may be changed until then without anybody having been told
/// anything, so what stood at the end is the first try.
///
/// @param answers at least one, in the order in which the server took them
public record QuestionRecord(List<Answered> answers, Feedback feedback) {
  public QuestionRecord {
    answers = List.copyOf(answers);
    if (answers.isEmpty()) {
      throw new IllegalArgumentException("A record of a question has an answer");
    }
  }

  /// The answer that is the first try.
  public Answered firstTry() {
    return switch (feedback) {
      case AT_ONCE -> answers.getFirst();
      case AFTER_DUE -> holdingInTime().orElseGet(answers::getFirst);
    };
  }

  /// The answer that holds now, late or not.
  public Answered holding() {
    return holding(answers).orElseThrow();
  }

  /// The answer that holds among those in time.
  public Optional<Answered> holdingInTime() {
    return holding(answers.stream().filter(Answered::inTime).toList());
  }

  private Optional<Answered> holding(List<Answered> some) {
    var last = some.stream().reduce((before, after) -> after);
    return switch (feedback) {
      case AT_ONCE ->
          some.stream().filter(one -> one.fraction().isWhole()).findFirst().or(() -> last);
      case AFTER_DUE -> last;
    };
  }

  /// The share of the first try.
  public Fraction first() {
    return firstTry().fraction();
  }

  /// The share of the answer that holds, after re-reading.
  public Fraction latest() {
    return holding().fraction();
  }

  /// How often it was answered, at least 1.
  public int tries() {
    return answers.size();
  }

  /// Whether every answer was given by the due time and arrived within the grace.
  public boolean inTime() {
    return answers.stream().allMatch(Answered::inTime);
  }

  /// What the first try shows to be misunderstood.
  public List<MisconceptionId> misunderstoodAtFirst() {
    return firstTry().misconceptions();
  }

  /// What is still misunderstood.
  public List<MisconceptionId> misunderstoodStill() {
    return holding().misconceptions();
  }
}
