package app.imjin.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

/// What happens to answers on their way from the device into the book.
class AnswersTest extends DeviceTestBase {
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
}
