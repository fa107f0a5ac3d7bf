package app.imjin.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.ResultActions;

/// What happens to answers on their way from the device into the book.
class AnswersTest extends ClassroomTestBase {
  private SchoolClass schoolClass;
  private Participant student;
  private Assignment assignment;

  @BeforeEach
  void aStudentWithAnAssignment() {
    schoolClass = schoolClass();
    student = student(schoolClass);
    assignment = assignments.assign(schoolClass, wish());
  }

  @Test
  void anAnswerIsMarkedAndLeadsBackToTheText() throws Exception {
    send(student, answer(id(), wrong()))
        .andExpect(status().isOk())
        .andExpect(header().string("Cache-Control", "no-store"))
        .andExpect(jsonPath("$.results[0].status").value("stored"))
        .andExpect(jsonPath("$.results[0].verdict.right").value(false))
        .andExpect(jsonPath("$.results[0].verdict.fraction").value("0/1"))
        .andExpect(jsonPath("$.results[0].verdict.feedback", containsString("<p>")))
        .andExpect(jsonPath("$.results[0].verdict.triesLeft").value(quiz().quiz().tries() - 1));
    send(student, answer(id(), right()))
        .andExpect(jsonPath("$.results[0].verdict.right").value(true));

    var record = record(student).question(question().id()).orElseThrow();
    assertThat(record.first().toString()).isEqualTo("0/1");
    assertThat(record.latest().toString()).isEqualTo("1/1");
    assertThat(record.tries()).isEqualTo(2);
    assertThat(record.inTime()).isTrue();
    assertThat(record.misunderstoodAtFirst()).isNotEmpty();
    assertThat(record.misunderstoodStill()).isEmpty();
    var misunderstood = attempts.record(assignment).misunderstandings().getFirst();
    assertThat(misunderstood.atFirst()).containsExactly(student.id());
    assertThat(misunderstood.still()).isEmpty();
  }

  @Test
  void aRepeatedIdIsTakenOnceWhateverItSaysTheSecondTime() throws Exception {
    var id = id();
    send(student, answer(id, wrong())).andExpect(jsonPath("$.results[0].status").value("stored"));
    send(student, answer(id, right()))
        .andExpect(jsonPath("$.results[0].status").value("repeated"))
        .andExpect(jsonPath("$.results[0].verdict.right").value(false));
    assertThat(record(student).question(question().id()).orElseThrow().tries()).isEqualTo(1);
  }

  @Test
  void somebodyElsesIdIsRefused() throws Exception {
    var id = id();
    send(student, answer(id, wrong()));
    var other = student(schoolClass);
    send(other, answer(id, right()))
        .andExpect(jsonPath("$.results[0].status").value("refused"))
        .andExpect(jsonPath("$.results[0].reason", containsString("somebody else")));
    assertThat(record(other).questions()).isEmpty();
  }

  @Test
  void anotherClasssAssignmentIsNotFound() throws Exception {
    send(student(schoolClass()), answer(id(), right())).andExpect(status().isNotFound());
  }

  @Test
  void aQuestionThatIsNotInTheQuizIsRefused() throws Exception {
    send(student, answer(id(), right()).replace(question().id().value(), "no-such-question"))
        .andExpect(jsonPath("$.results[0].status").value("refused"));
    send(student, answer(id(), right()).replace("\"version\":", "\"version\":9"))
        .andExpect(jsonPath("$.results[0].reason", containsString("has changed")));
    send(student, answer(id(), "no-such-option"))
        .andExpect(jsonPath("$.results[0].status").value("refused"));
    assertThat(record(student).questions()).isEmpty();
  }

  @Test
  void aForgedOrOldTokenIsToldToComeInAgain() throws Exception {
    var token = entrance.token(student);
    send(token.substring(0, token.length() - 2) + "xx", body(answer(id(), right())))
        .andExpect(status().isUnauthorized())
        .andExpect(jsonPath("$.detail", containsString("ticket")));
    roster.newTicket(student);
    send(token, body(answer(id(), right()))).andExpect(status().isUnauthorized());
    mvc.perform(post(url()).with(here()).contentType(MediaType.APPLICATION_JSON).content("{}"))
        .andExpect(status().isUnauthorized());
  }

  @Test
  void whatHasNotTheAgreedFormIsRefusedAsAWhole() throws Exception {
    var many = new ArrayList<String>();
    for (int i = 0; i < 51; i++) {
      many.add(answer(id(), right()));
    }
    for (var body :
        new String[] {
          "",
          "null",
          "[]",
          "{",
          "{\"answers\":[]}",
          "{\"answers\":{}}",
          "{\"answers\":[{}]}",
          body(answer("not-a-uuid", right())),
          body(answer(id(), right()).replaceFirst("\"givenAt\":\"[^\"]*\"", "\"givenAt\":\"now\"")),
          body(String.join(",", many))
        }) {
      mvc.perform(
              post(url())
                  .with(here())
                  .header("Authorization", "Bearer " + entrance.token(student))
                  .contentType(MediaType.APPLICATION_JSON)
                  .content(body))
          .andExpect(status().isBadRequest())
          .andExpect(jsonPath("$.detail").isNotEmpty());
    }
  }

  @Test
  void tenMegabytesAreTooMuch() throws Exception {
    send(student, answer(id(), "x".repeat(10_000_000)))
        .andExpect(status().isContentTooLarge())
        .andExpect(jsonPath("$.detail", containsString("64 KB")));
  }

  @Test
  void triesEnd() throws Exception {
    for (int i = 0; i < quiz().quiz().tries(); i++) {
      send(student, answer(id(), wrong()))
          .andExpect(jsonPath("$.results[0].status").value("stored"));
    }
    send(student, answer(id(), right()))
        .andExpect(jsonPath("$.results[0].status").value("refused"))
        .andExpect(jsonPath("$.results[0].reason", containsString("All tries")));
  }

  @Test
  void theFirstRightAnswerSettlesTheQuestion() throws Exception {
    var id = id();
    send(student, answer(id, right()))
        .andExpect(jsonPath("$.results[0].verdict.right").value(true));
    send(student, answer(id(), wrong()))
        .andExpect(jsonPath("$.results[0].status").value("refused"))
        .andExpect(jsonPath("$.results[0].reason", containsString("already answered")));
    send(student, answer(id, right()))
        .andExpect(jsonPath("$.results[0].status").value("repeated"))
        .andExpect(jsonPath("$.results[0].verdict.right").value(true));
    var record = record(student).question(question().id()).orElseThrow();
    assertThat(record.tries()).isEqualTo(1);
    assertThat(record.latest().isWhole()).isTrue();
  }

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
  void oneAnswerThatIsFarTooLongHoldsBackNoOther() throws Exception {
    var tooLong = answer(id(), "x".repeat(40_000));
    var tooMany = answer(id(), String.join("\",\"", Collections.nCopies(2_000, right())));
    send(student, tooLong + "," + tooMany + "," + answer(id(), wrong()))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.results[0].status").value("refused"))
        .andExpect(jsonPath("$.results[0].reason", containsString("could not be read")))
        .andExpect(jsonPath("$.results[1].status").value("refused"))
        .andExpect(jsonPath("$.results[2].status").value("stored"));
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
  void whoHasFinishedAnswersNoMore() throws Exception {
    send(student, answer(id(), wrong()));
    var finish = finish(id());
    send(student, finish).andExpect(jsonPath("$.results[0].status").value("stored"));
    clock.pass(Duration.ofSeconds(5));
    send(student, answer(id(), right()))
        .andExpect(jsonPath("$.results[0].reason", containsString("had finished")));
    send(student, finish).andExpect(jsonPath("$.results[0].status").value("repeated"));
    assertThat(record(student).finished()).isPresent();
  }

  @Test
  void twoTabsAreBothKeptInTheOrderInWhichTheyCame() throws Exception {
    send(student, answer(id(), wrong()) + "," + answer(id(), right()))
        .andExpect(jsonPath("$.results[0].status").value("stored"))
        .andExpect(jsonPath("$.results[1].status").value("stored"));
    var record = record(student).question(question().id()).orElseThrow();
    assertThat(record.first().isWhole()).isFalse();
    assertThat(record.latest().isWhole()).isTrue();
  }

  @Test
  void manyAtOnceAreAllTakenOnce() throws Exception {
    var ids = new ArrayList<String>();
    var students = new ArrayList<Participant>();
    var sendings = new ArrayList<Callable<Integer>>();
    for (int i = 0; i < 30; i++) {
      var one = student(schoolClass);
      var id = id();
      students.add(one);
      ids.add(id);
      for (int twice = 0; twice < 2; twice++) {
        sendings.add(() -> send(one, answer(id, wrong())).andReturn().getResponse().getStatus());
      }
    }
    try (var senders = Executors.newFixedThreadPool(16)) {
      for (var result : senders.invokeAll(sendings)) {
        assertThat(result.get()).isEqualTo(200);
      }
    }
    for (var one : students) {
      assertThat(record(one).question(question().id()).orElseThrow().tries()).isEqualTo(1);
    }
  }

  @Test
  void anArchivedClassTakesNothing() throws Exception {
    classes.archive(schoolClass);
    send(student, answer(id(), right()))
        .andExpect(jsonPath("$.results[0].reason", containsString("closed this class")));
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
                Assignment.USUAL_GRACE));
    send(student, answer(id(), right()))
        .andExpect(jsonPath("$.results[0].reason", containsString("not opened yet")));
  }

  @Test
  void afterAResetTheStudentBeginsAgainAndOldAnswersStayHistory() throws Exception {
    var id = id();
    send(student, answer(id, wrong()));
    assertThat(attempts.reset(assignment, student)).isTrue();
    assertThat(record(student).questions()).isEmpty();
    send(student, answer(id, wrong())).andExpect(jsonPath("$.results[0].status").value("repeated"));
    assertThat(record(student).questions()).isEmpty();
    send(student, answer(id(), right())).andExpect(jsonPath("$.results[0].status").value("stored"));
    assertThat(record(student).question(question().id()).orElseThrow().first().isWhole()).isTrue();
  }

  private String finish(String id) {
    return "{\"id\":\"%s\",\"finish\":true,\"givenAt\":\"%s\"}".formatted(id, clock.instant());
  }

  private void feedbackAfterTheDueDate() {
    var due = clock.instant().plus(Duration.ofHours(1));
    assignment =
        assignments.assign(schoolClass, wish().withDue(due).withFeedback(Feedback.AFTER_DUE));
  }

  private void due(Duration time) {
    assignment = assignments.assign(schoolClass, wish().withDue(clock.instant().plus(time)));
  }

  private ParticipantRecord record(Participant participant) {
    return attempts.record(assignment).participants().stream()
        .filter(one -> one.participant().id().equals(participant.id()))
        .findFirst()
        .orElseThrow();
  }

  private ResultActions send(Participant participant, String answers) throws Exception {
    return send(participant, answers, "");
  }

  private ResultActions send(Participant participant, String answers, String more)
      throws Exception {
    return send(entrance.token(participant), body(answers).replaceFirst("\\{", "{" + more));
  }

  private ResultActions sendAt(Instant time, String answers) throws Exception {
    return send(student, answers, "\"sentAt\":\"" + time + "\",");
  }

  private ResultActions send(String token, String body) throws Exception {
    return mvc.perform(
        post(url())
            .with(here())
            .header("Authorization", "Bearer " + token)
            .contentType(MediaType.APPLICATION_JSON)
            .content(body));
  }

  private String url() {
    return ClassroomNavigation.answers(assignment);
  }

  private static String body(String answers) {
    return "{\"answers\":[" + answers + "]}";
  }

  private String answer(String id, String option) {
    return answer(id, option, clock.instant());
  }

  private String answer(String id, String option, Instant given) {
    return """
    {"id":"%s","question":"%s","version":%d,"response":{"chosen":["%s"]},"givenAt":"%s"}\
    """
        .formatted(id, question().id(), question().version(), option, given);
  }

  private static String id() {
    return UUID.randomUUID().toString();
  }
}
