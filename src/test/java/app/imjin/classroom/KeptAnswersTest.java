package app.imjin.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.imjin.quiz.OptionId;
import app.imjin.quiz.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// What becomes of answers that are still on a device when the teacher changes something about its
/// student.
class KeptAnswersTest extends ClassroomTestBase {
  @Autowired private AnswerBook book;

  private SchoolClass schoolClass;
  private Assignment assignment;
  private IssuedTicket older;
  private IssuedTicket younger;

  @BeforeEach
  void oneStudentUnderTwoPseudonyms() {
    schoolClass = schoolClass();
    assignment = assignments.assign(schoolClass, wish());
    older = join(schoolClass);
    clock.pass(Duration.ofMinutes(1));
    younger = join(schoolClass);
  }

  @Test
  void afterAMergeTheyArriveUnderTheOneWhoStays() throws Exception {
    var device = new Device(younger.participant());
    attempts.begin(assignment, older.participant());
    roster.merge(older.participant(), younger.participant());
    device.send(wrong()).andExpect(jsonPath("$.results[0].status").value("stored"));
    assertThat(tries(older)).isEqualTo(1);
  }

  @Test
  void whatArrivesInTheVeryMomentOfAMergeIsNotLost() {
    var attempt = attempts.begin(assignment, younger.participant()).id();
    attempts.begin(assignment, older.participant());
    roster.merge(older.participant(), younger.participant());
    var response = new Response.Chosen(List.of(new OptionId(wrong()))).toJson();
    var answer =
        new Delivery.Answer(
            UUID.randomUUID(),
            question().id(),
            question().version(),
            response,
            clock.instant(),
            Optional.of(attempt));
    assertThat(book.take(assignment, younger.participant(), List.of(answer)))
        .first()
        .isInstanceOf(Receipt.Stored.class);
    assertThat(tries(older)).isEqualTo(1);
  }

  @Test
  void afterAMergeThePageStillFindsThemOnTheDevice() {
    var before = new Device(younger.participant());
    var own = attempts.begin(assignment, older.participant()).id().toString();
    roster.merge(older.participant(), younger.participant());
    var player = player(older.participant());
    assertThat(player.attr("data-key")).isEqualTo("attempt/" + own);
    assertThat(player.attr("data-attempt")).isEqualTo(own);
    assertThat(player.attr("data-earlier")).isEqualTo("attempt/" + before.attempt);
  }

  @Test
  void afterAMergeWhatWasConfirmedBeforeIsStillTheSameStudents() throws Exception {
    attempts.begin(assignment, older.participant());
    var device = new Device(younger.participant());
    var answer = device.answer(wrong());
    var finish = device.finish();
    device.post(answer, finish);
    roster.merge(older.participant(), younger.participant());
    device
        .post(answer, finish)
        .andExpect(jsonPath("$.results[0].status").value("repeated"))
        .andExpect(jsonPath("$.results[1].status").value("repeated"));
    assertThat(tries(older)).isEqualTo(1);
  }

  @Test
  void afterTwoMergesTheyArriveUnderTheOneWhoStays() throws Exception {
    clock.pass(Duration.ofMinutes(1));
    var youngest = join(schoolClass);
    var device = new Device(youngest.participant());
    attempts.begin(assignment, younger.participant());
    attempts.begin(assignment, older.participant());
    roster.merge(younger.participant(), youngest.participant());
    roster.merge(older.participant(), younger.participant());
    device.send(wrong()).andExpect(jsonPath("$.results[0].status").value("stored"));
    assertThat(tries(older)).isEqualTo(1);
    assertThat(player(older.participant()).attr("data-earlier")).contains(device.attempt);
  }

  @Test
  void afterAResetTheyAreRefusedAndThePageIsTheNewAttempts() throws Exception {
    var device = new Device(older.participant());
    device.send(wrong());
    attempts.reset(assignment, older.participant());
    device
        .send(right())
        .andExpect(jsonPath("$.results[0].status").value("refused"))
        .andExpect(jsonPath("$.results[0].restart").value(true))
        .andExpect(jsonPath("$.results[0].reason", containsString("begin this quiz again")));
    var player = player(older.participant());
    assertThat(player.attr("data-attempt")).isNotEqualTo(device.attempt);
    assertThat(player.attr("data-key")).isEqualTo("attempt/" + player.attr("data-attempt"));
    assertThat(player.attr("data-earlier")).isEqualTo("attempt/" + device.attempt);
    assertThat(player.select("script.state").html()).isEqualTo("{\"answers\":[]}");
    assertThat(record(older).questions()).isEmpty();
  }

  @Test
  void afterAMergeAndAResetTheyAreRefusedToo() throws Exception {
    var device = new Device(younger.participant());
    attempts.begin(assignment, older.participant());
    roster.merge(older.participant(), younger.participant());
    attempts.reset(assignment, older.participant());
    device.send(right()).andExpect(jsonPath("$.results[0].restart").value(true));
  }

  @Test
  void afterANewTicketTheyWaitUntilTheStudentComesInWithIt() throws Exception {
    var device = new Device(older.participant());
    var answer = device.answer(wrong());
    var ticket = roster.newTicket(older.participant()).orElseThrow();
    device
        .post(answer)
        .andExpect(status().isUnauthorized())
        .andExpect(jsonPath("$.detail", containsString("Please come in again")));
    var back = new Device(entrance.comeBack(schoolClass, ticket).orElseThrow());
    assertThat(back.attempt).isEqualTo(device.attempt);
    back.post(answer).andExpect(jsonPath("$.results[0].status").value("stored"));
  }

  @Test
  void whoIsTakenOutOfTheClassIsToldSo() throws Exception {
    var device = new Device(older.participant());
    roster.remove(older.participant());
    device
        .send(wrong())
        .andExpect(status().isUnauthorized())
        .andExpect(jsonPath("$.detail", containsString("taken you out")));
    var page =
        page("/class/" + schoolClass.code(), Map.of(), Map.of("imjin-participant", device.token));
    assertThat(page.main().text()).contains("taken you out");
  }

  @Test
  void whoWasMergedIntoSomebodyTakenOutIsToldSo() throws Exception {
    var device = new Device(younger.participant());
    roster.merge(older.participant(), younger.participant());
    roster.remove(older.participant());
    device.send(wrong()).andExpect(jsonPath("$.detail", containsString("taken you out")));
  }

  @Test
  void anotherStudentsAttemptTakesNothing() throws Exception {
    var other = new Device(younger.participant());
    new Device(older.participant(), other.attempt)
        .send(wrong())
        .andExpect(jsonPath("$.results[0].reason", containsString("somebody else")));
    assertThat(record(older).questions()).isEmpty();
    assertThat(record(younger).questions()).isEmpty();
  }

  @Test
  void anAttemptOfAnotherAssignmentTakesNothing() throws Exception {
    var elsewhere = assignments.assign(schoolClass, wish());
    var attempt = attempts.begin(elsewhere, older.participant()).id().toString();
    new Device(older.participant(), attempt)
        .send(wrong())
        .andExpect(jsonPath("$.results[0].status").value("refused"));
  }

  @Test
  void anAttemptThatNobodyKnowsIsTheOneThatCounts() throws Exception {
    new Device(older.participant(), UUID.randomUUID().toString())
        .send(wrong())
        .andExpect(jsonPath("$.results[0].status").value("stored"));
    new Device(older.participant(), "'; drop table attempt")
        .send(right())
        .andExpect(jsonPath("$.results[0].status").value("stored"));
  }

  @Test
  void thePageOfTheClassSendsThemWithoutOpeningAnAssignment() {
    var reset = new Device(older.participant());
    attempts.reset(assignment, older.participant());
    var now = attempts.begin(assignment, older.participant()).id();
    assignments.assign(schoolClass, wish());
    var kept =
        page("/class/" + schoolClass.code(), older.participant())
            .main()
            .expectFirst("kept-answers");
    assertThat(kept.hasAttr("hidden")).isTrue();
    assertThat(kept.attr("data-token")).isEqualTo(entrance.token(older.participant()));
    assertThat(kept.expectFirst("script").html())
        .isEqualTo(
            "[{\"url\":\"/api/answers/%s\",\"keys\":[\"attempt/%s\",\"attempt/%s\"]}]"
                .formatted(assignment.id(), now, reset.attempt));
  }

  private Element player(Participant participant) {
    return page("/class/" + schoolClass.code() + "/" + assignment.number(), participant)
        .main()
        .expectFirst("quiz-player");
  }

  private int tries(IssuedTicket student) {
    return record(student).question(question().id()).orElseThrow().tries();
  }

  private ParticipantRecord record(IssuedTicket student) {
    return attempts.record(assignment).participants().stream()
        .filter(one -> one.participant().id().equals(student.participant().id()))
        .findFirst()
        .orElseThrow();
  }

  /// A device with an open page of the quiz.
  private final class Device {
    private final String token;
    private final String attempt;

    Device(Participant participant) {
      this(participant, attempts.begin(assignment, participant).id().toString());
    }

    Device(Participant participant, String attempt) {
      this.token = entrance.token(participant);
      this.attempt = attempt;
    }

    String answer(String option) {
      return """
      {"id":"%s","question":"%s","version":%d,"response":{"chosen":["%s"]},"givenAt":"%s",\
      "attempt":"%s"}\
      """
          .formatted(
              UUID.randomUUID(),
              question().id(),
              question().version(),
              option,
              clock.instant(),
              attempt);
    }

    String finish() {
      return "{\"id\":\"%s\",\"finish\":true,\"givenAt\":\"%s\",\"attempt\":\"%s\"}"
          .formatted(UUID.randomUUID(), clock.instant(), attempt);
    }

    ResultActions send(String option) throws Exception {
      return post(answer(option));
    }

    ResultActions post(String... deliveries) throws Exception {
      return mvc.perform(
          MockMvcRequestBuilders.post(ClassroomNavigation.answers(assignment))
              .with(here())
              .header("Authorization", "Bearer " + token)
              .contentType(MediaType.APPLICATION_JSON)
              .content("{\"answers\":" + List.of(deliveries) + "}"));
    }
  }
}
