package app.imjin.classroom;

import app.imjin.classroom.AttemptStep.Answered;
import app.imjin.common.Fraction;
import app.imjin.pack.MisconceptionId;
import java.util.List;

/// What one participant answered to one question.
///
/// @param answers at least one, in the order in which the server took them
public record QuestionRecord(List<Answered> answers) {
  public QuestionRecord {
    answers = List.copyOf(answers);
    if (answers.isEmpty()) {
      throw new IllegalArgumentException("A record of a question has an answer");
    }
  }

  /// The share of the first try.
  public Fraction first() {
    return answers.getFirst().fraction();
  }

  /// The share of the last try, after re-reading.
  public Fraction latest() {
    return answers.getLast().fraction();
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
    return answers.getFirst().misconceptions();
  }

  /// What the last try shows to be still misunderstood.
  public List<MisconceptionId> misunderstoodStill() {
    return answers.getLast().misconceptions();
  }
}
