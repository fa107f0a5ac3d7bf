package app.imjin.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import app.imjin.story.ReadingRule;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the due time, the grace and a device's clock do to answers.
class DueTimeTest extends DeviceTestBase {
  @Test
  void untilTheDueDateARightAnswerMayBeChangedAndTheLastOneCounts() throws Exception {
    feedbackAfterTheDueDate();
    send(student, answer(id(), right()));
    send(student, answer(id(), wrong()))
        .andExpect(jsonPath("$.results[0].status").value("stored"))
        .andExpect(jsonPath("$.results[0].verdict", nullValue()));
    var record = record(student).question(question().id()).orElseThrow();
    assertThat(record.first().isWhole()).isFalse();
    assertThat(record.latest().isWhole()).isFalse();
    send(student, answer(id(), right()));
    record = record(student).question(question().id()).orElseThrow();
    assertThat(record.first().isWhole()).isTrue();
  }

  @Test
  void anAnswerGivenInTimeMayArriveWithinTheGrace() throws Exception {
    due(Duration.ofHours(1));
    attempts.begin(assignment, student);
    var given = clock.instant().plus(Duration.ofMinutes(59));
    clock.pass(Duration.ofMinutes(64));
    send(student, answer(id(), right(), given))
        .andExpect(jsonPath("$.results[0].status").value("stored"))
        .andExpect(jsonPath("$.results[0].late").value(false));
    assertThat(record(student).inTime()).isTrue();
  }

  @Test
  void anAnswerGivenInTimeThatArrivesLaterIsKeptAsLate() throws Exception {
    due(Duration.ofHours(1));
    attempts.begin(assignment, student);
    var given = clock.instant().plus(Duration.ofMinutes(59));
    clock.pass(Duration.ofMinutes(66));
    var id = id();
    send(student, answer(id, right(), given))
        .andExpect(jsonPath("$.results[0].status").value("stored"))
        .andExpect(jsonPath("$.results[0].late").value(true));
    send(student, answer(id, right(), given)).andExpect(jsonPath("$.results[0].late").value(true));
    assertThat(record(student).inTime()).isFalse();
    var page = page("/class/" + schoolClass.code() + "/" + assignment.number(), student).main();
    assertThat(page.select(".said").text()).contains("one answer that you gave in time");
    assertThat(page.select("script.state").html()).contains("\"late\":true");
  }

  @Test
  void aClockThatIsWrongTakesNobodysAnswer() throws Exception {
    due(Duration.ofHours(1));
    attempts.begin(assignment, student);
    clock.pass(Duration.ofMinutes(62));
    var fast = Duration.ofHours(3);
    sendAt(clock.instant().plus(fast), answer(id(), wrong(), before(Duration.ofMinutes(3), fast)))
        .andExpect(jsonPath("$.results[0].status").value("stored"))
        .andExpect(jsonPath("$.results[0].late").value(false));
    var slow = Duration.ofMinutes(-30);
    sendAt(clock.instant().plus(slow), answer(id(), right(), before(Duration.ZERO, slow)))
        .andExpect(jsonPath("$.results[0].reason", containsString("after the due time")));
    var steps = attempts.steps(attempts.current(assignment, student).orElseThrow());
    assertThat(steps)
        .extracting(AttemptStep::given)
        .containsExactly(clock.instant().minus(Duration.ofMinutes(3)));
  }

  private Instant before(Duration ago, Duration wrong) {
    return clock.instant().minus(ago).plus(wrong);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "now", "-1000000000-01-01T00:00:00Z", "+1000000000-12-31T23:59:59Z"})
  void aTimeOfSendingThatNoClockShowsIsPassedOver(String sent) throws Exception {
    attempts.begin(assignment, student);
    send(student, answer(id(), wrong()), "\"sentAt\":\"" + sent + "\",")
        .andExpect(jsonPath("$.results[0].status").value("stored"));
  }

  @Test
  void whoHandsInTooLateIsToldThatNothingIsMissing() throws Exception {
    due(Duration.ofHours(1));
    attempts.begin(assignment, student);
    clock.pass(Duration.ofMinutes(62));
    send(student, finish(id()))
        .andExpect(jsonPath("$.results[0].status").value("refused"))
        .andExpect(jsonPath("$.results[0].reason", containsString("every answer that was saved")));
  }

  @Test
  void anAnswerGivenAfterTheDueTimeIsRefused() throws Exception {
    due(Duration.ofHours(1));
    attempts.begin(assignment, student);
    clock.pass(Duration.ofMinutes(62));
    send(student, answer(id(), right(), clock.instant()))
        .andExpect(jsonPath("$.results[0].status").value("refused"))
        .andExpect(jsonPath("$.results[0].reason", containsString("after the due time")));
  }

  @Test
  void whoNeverOpenedTheQuizDoesNotBeginItByAnAnswerThatIsRefused() throws Exception {
    due(Duration.ofHours(1));
    send(student, answer(id(), right()).replace(question().id().value(), "no-such-question"))
        .andExpect(jsonPath("$.results[0].status").value("refused"));
    assertThat(attempts.current(assignment, student)).isEmpty();

    clock.pass(Duration.ofMinutes(62));
    send(student, answer(id(), right(), clock.instant().minus(Duration.ofMinutes(30))))
        .andExpect(jsonPath("$.results[0].reason", containsString("after the due time")));
    send(student, finish(id())).andExpect(jsonPath("$.results[0].status").value("refused"));
    assertThat(attempts.current(assignment, student)).isEmpty();
    assertThat(record(student).started()).isEmpty();
  }

  @Test
  void aClockThatIsWrongCannotMakeTimesThatAreImpossible() throws Exception {
    var began = attempts.begin(assignment, student).started();
    send(student, answer(id(), wrong(), Instant.parse("2001-01-01T00:00:00Z")));
    send(student, answer(id(), wrong(), Instant.parse("2101-01-01T00:00:00Z")));
    var steps = attempts.steps(attempts.current(assignment, student).orElseThrow());
    assertThat(steps).extracting(AttemptStep::given).containsExactly(began, clock.instant());
  }

  @Test
  void verdictsWaitUntilTheDueTimeAndTheGraceArePast() throws Exception {
    feedbackAfterTheDueDate();
    var id = id();
    send(student, answer(id, wrong()))
        .andExpect(jsonPath("$.results[0].status").value("stored"))
        .andExpect(jsonPath("$.results[0].verdict", nullValue()));
    clock.pass(Duration.ofMinutes(64));
    send(student, answer(id, wrong())).andExpect(jsonPath("$.results[0].verdict", nullValue()));
    clock.pass(Duration.ofMinutes(2));
    send(student, answer(id, wrong()))
        .andExpect(jsonPath("$.results[0].verdict.right").value(false))
        .andExpect(jsonPath("$.results[0].verdict.triesLeft").value(0))
        .andExpect(jsonPath("$.results[0].verdict.answer.chosen[0]").value(right()));
  }

  @Test
  void anAssignmentThatHasNotOpenedTakesNothing() throws Exception {
    var later = clock.instant().plus(Duration.ofHours(1));
    assignment =
        assignments.assign(
            schoolClass,
            new NewAssignment(
                wish().pack(),
                wish().story(),
                wish().quizVersion(),
                java.util.Optional.of(later),
                java.util.Optional.empty(),
                Feedback.AT_ONCE,
                Assignment.USUAL_GRACE,
                ReadingRule.FREE));
    send(student, answer(id(), right()))
        .andExpect(jsonPath("$.results[0].reason", containsString("not opened yet")));
  }
}
