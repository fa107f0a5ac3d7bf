package app.imjin.results;

import app.imjin.classroom.AttemptStep.Answered;
import app.imjin.classroom.QuestionRecord;
import app.imjin.common.Fraction;
import java.util.List;
import java.util.Optional;

/// What one student did with one question.
public record Cell(Prompt prompt, Optional<QuestionRecord> record) {
  /// How the student stands, late answers included; [#isLate] says whether there are any.
  public Standing standing() {
    return record.map(Cell::standing).orElse(Standing.NO_ANSWER);
  }

  private static Standing standing(QuestionRecord record) {
    if (!record.latest().isWhole()) {
      return Standing.NOT_YET;
    }
    return record.first().isWhole() ? Standing.RIGHT_AT_FIRST : Standing.RIGHT_AFTER_REREADING;
  }

  /// Whether an answer came after the due time and the grace.
  public boolean isLate() {
    return record.filter(answered -> !answered.inTime()).isPresent();
  }

  public boolean isAnswered() {
    return record.isPresent();
  }

  /// In the order in which the server took them.
  public List<Answered> answers() {
    return record.map(QuestionRecord::answers).orElse(List.of());
  }

  /// The share of the first try.
  public Optional<Fraction> first() {
    return record.map(QuestionRecord::first);
  }

  /// The share of the answer that holds.
  public Optional<Fraction> latest() {
    return record.map(QuestionRecord::latest);
  }

  /// Whether the first try was wholly right and came in time.
  boolean countsAtFirst() {
    return record
        .map(QuestionRecord::firstTry)
        .filter(one -> one.inTime() && one.fraction().isWhole())
        .isPresent();
  }

  /// Whether what holds of the answers in time is wholly right.
  boolean countsAfterRereading() {
    return record
        .flatMap(QuestionRecord::holdingInTime)
        .filter(one -> one.fraction().isWhole())
        .isPresent();
  }

  /// Whether the answer that holds is wholly right, but those in time had not got there.
  boolean gainedLate() {
    return latest().filter(Fraction::isWhole).isPresent() && !countsAfterRereading();
  }
}
