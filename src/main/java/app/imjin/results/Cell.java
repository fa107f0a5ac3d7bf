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

  /// The share of the first answer.
  public Optional<Fraction> first() {
    return record.map(QuestionRecord::first);
  }

  /// The share of the latest answer.
  public Optional<Fraction> latest() {
    return record.map(QuestionRecord::latest);
  }

  /// Whether the first answer was wholly right and came in time.
  boolean countsAtFirst() {
    return answers().stream().findFirst().filter(one -> one.inTime() && isWhole(one)).isPresent();
  }

  /// Whether the last of the answers in time was wholly right.
  boolean countsAfterRereading() {
    return answers().stream()
        .filter(Answered::inTime)
        .reduce((before, after) -> after)
        .filter(Cell::isWhole)
        .isPresent();
  }

  /// Whether the latest answer is wholly right, but those in time had not got there.
  boolean gainedLate() {
    return latest().filter(Fraction::isWhole).isPresent() && !countsAfterRereading();
  }

  private static boolean isWhole(Answered answered) {
    return answered.fraction().isWhole();
  }
}
