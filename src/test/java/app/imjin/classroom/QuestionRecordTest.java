package app.imjin.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.classroom.AttemptStep.Answered;
import app.imjin.common.Fraction;
import app.imjin.pack.QuestionId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Which of several answers to a question counts.
class QuestionRecordTest {
  private static final Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");

  private final Answered wrong = answered(Fraction.ZERO, true);
  private final Answered half = answered(new Fraction(1, 2), true);
  private final Answered right = answered(Fraction.ONE, true);
  private final Answered lateWrong = answered(Fraction.ZERO, false);
  private final Answered lateRight = answered(Fraction.ONE, false);

  @Test
  void whoLearnsAtOnceHasAFirstTryAndGoesOnFromIt() {
    var record = atOnce(wrong, half, right);
    assertThat(record.firstTry()).isEqualTo(wrong);
    assertThat(record.holding()).isEqualTo(right);
    assertThat(atOnce(half, wrong).holding()).isEqualTo(wrong);
  }

  @Test
  void theFirstRightAnswerSettlesTheQuestionWhateverAnotherDeviceGaveAfterIt() {
    assertThat(atOnce(wrong, right, wrong).holding()).isEqualTo(right);
    assertThat(atOnce(right, wrong).firstTry()).isEqualTo(right);
    assertThat(atOnce(right, wrong).misunderstoodStill()).isEmpty();
  }

  @Test
  void whatComesLateHoldsButNotAmongThoseInTime() {
    var record = atOnce(wrong, lateRight);
    assertThat(record.holding()).isEqualTo(lateRight);
    assertThat(record.holdingInTime()).contains(wrong);
    assertThat(record.inTime()).isFalse();
    assertThat(atOnce(lateRight).holdingInTime()).isEmpty();
  }

  @Test
  void whatStoodAtTheDueTimeIsTheFirstTryWhenNobodyWasToldAnythingBefore() {
    var record = afterDue(wrong, right, half);
    assertThat(record.firstTry()).isEqualTo(half);
    assertThat(record.holding()).isEqualTo(half);
    assertThat(afterDue(wrong, right).first().isWhole()).isTrue();
  }

  @Test
  void whatComesLateIsNoFirstTryUnlessThereIsNothingElse() {
    assertThat(afterDue(half, lateRight).firstTry()).isEqualTo(half);
    assertThat(afterDue(half, lateRight).holding()).isEqualTo(lateRight);
    assertThat(afterDue(lateWrong, lateRight).firstTry()).isEqualTo(lateWrong);
  }

  private static QuestionRecord atOnce(Answered... answers) {
    return new QuestionRecord(List.of(answers), Feedback.AT_ONCE);
  }

  private static QuestionRecord afterDue(Answered... answers) {
    return new QuestionRecord(List.of(answers), Feedback.AFTER_DUE);
  }

  private static Answered answered(Fraction fraction, boolean inTime) {
    return new Answered(
        UUID.randomUUID(),
        new QuestionId("one"),
        1,
        "{}",
        fraction,
        List.of(),
        MORNING,
        MORNING,
        inTime);
  }
}
