package app.imjin.quiz.ui;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.imjin.security.TestHome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@SpringBootTest
@AutoConfigureMockMvc
class PracticeEndpointTest {
  private static final String CHECK = "/api/practice/dmz/imjin-check";

  @Autowired private MockMvc mvc;

  @DynamicPropertySource
  static void home(DynamicPropertyRegistry registry) {
    TestHome.register(registry);
  }

  @Test
  void aRightAnswerIsToldAndLeavesNoTry() throws Exception {
    answer("custody-minute", "{\"chosen\":[\"c\"]}", 1)
        .andExpect(status().isOk())
        .andExpect(header().doesNotExist("Set-Cookie"))
        .andExpect(jsonPath("$.results[0].id").value("1"))
        .andExpect(jsonPath("$.results[0].status").value("stored"))
        .andExpect(jsonPath("$.results[0].verdict.right").value(true))
        .andExpect(jsonPath("$.results[0].verdict.fraction").value("1/1"))
        .andExpect(jsonPath("$.results[0].verdict.triesLeft").value(0))
        .andExpect(jsonPath("$.results[0].verdict.answer.chosen[0]").value("c"));
  }

  @Test
  void aWrongAnswerIsHelpedOnWithoutTheRightOne() throws Exception {
    answer("custody-minute", "{\"chosen\":[\"a\"]}", 1)
        .andExpect(jsonPath("$.results[0].verdict.right").value(false))
        .andExpect(jsonPath("$.results[0].verdict.triesLeft").value(2))
        .andExpect(jsonPath("$.results[0].verdict.feedback").value(containsString("on a screen")))
        .andExpect(
            jsonPath("$.results[0].verdict.feedback").value(not(containsString("good answer"))))
        .andExpect(jsonPath("$.results[0].verdict.misconceptions").doesNotExist())
        .andExpect(jsonPath("$.results[0].verdict.answer").doesNotExist());
  }

  @Test
  void afterTheLastTryTheRightAnswerIsShown() throws Exception {
    answer("custody-minute", "{\"chosen\":[\"a\"]}", 3)
        .andExpect(jsonPath("$.results[0].verdict.right").value(false))
        .andExpect(jsonPath("$.results[0].verdict.triesLeft").value(0))
        .andExpect(jsonPath("$.results[0].verdict.feedback").value(containsString("good answer")))
        .andExpect(jsonPath("$.results[0].verdict.answer.chosen[0]").value("c"));
  }

  @Test
  void halfOfAnAnswerIsHalf() throws Exception {
    answer("in-the-river", "{\"chosen\":[\"a\"]}", 1)
        .andExpect(jsonPath("$.results[0].verdict.fraction").value("1/2"))
        .andExpect(jsonPath("$.results[0].verdict.feedback").value(containsString("missing")));
  }

  @Test
  void placesArePointedAtOrNamed() throws Exception {
    answer("where-the-jeep-came", "{\"place\":\"panmunjom\"}", 1)
        .andExpect(jsonPath("$.results[0].verdict.right").value(true));
    answer("where-the-jeep-came", "{\"at\":[126.676,37.956]}", 1)
        .andExpect(jsonPath("$.results[0].verdict.right").value(true));
    answer("where-the-jeep-came", "{\"at\":[127.1,38.2]}", 3)
        .andExpect(jsonPath("$.results[0].verdict.answer.place").value("panmunjom"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "custody-minute | {\"chosen\":[]}",
        "custody-minute | {\"chosen\":[\"a\",\"b\"]}",
        "custody-minute | {\"chosen\":[\"z\"]}",
        "custody-minute | {\"chosen\":\"a\"}",
        "custody-minute | {\"order\":[\"a\"]}",
        "custody-minute | null",
        "custody-minute | [[[]]]",
        "evening-order | {\"order\":[\"boat\"]}",
        "evening-order | {\"order\":[1,2,3,4,5]}",
        "where-the-jeep-came | {\"at\":[999,0]}",
        "where-the-jeep-came | {\"at\":[\"127\",\"38\"]}",
        "where-the-jeep-came | {\"place\":\"seoul\"}",
        "no-such-question | {\"chosen\":[\"a\"]}",
        "<script> | {\"chosen\":[\"a\"]}"
      })
  void whatIsNoAnswerIsRefusedInPlainWords(String question, String response) throws Exception {
    answer(question, response, 1)
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.results[0].status").value("refused"))
        .andExpect(jsonPath("$.results[0].reason").isNotEmpty())
        .andExpect(jsonPath("$.results[0].verdict").doesNotExist())
        .andExpect(content().string(not(containsString("<script>"))));
  }

  @Test
  void anotherVersionOfTheQuestionIsRefused() throws Exception {
    send(
            CHECK,
            entry("custody-minute", "{\"chosen\":[\"c\"]}", 1)
                .replace("\"version\":1", "\"version\":9"))
        .andExpect(jsonPath("$.results[0].status").value("refused"))
        .andExpect(jsonPath("$.results[0].reason").value(containsString("has changed")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "nonsense",
        "{\"answers\":{}}",
        "{\"answers\":[]}",
        "{\"answers\":[1]}",
        "{\"answers\":[{\"id\":7}]}",
        "{\"answers\":[{\"id\":\"\"}]}"
      })
  void whatCannotBeReadIsSaid(String body) throws Exception {
    mvc.perform(post(CHECK).contentType(MediaType.APPLICATION_JSON).content(body))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.detail").value(containsString("could not be read")));
  }

  @Test
  void deeplyNestedJsonIsRefused() throws Exception {
    mvc.perform(
            post(CHECK)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"answers\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}"))
        .andExpect(status().isBadRequest());
  }

  @Test
  void tenMegabytesAreTooMuch() throws Exception {
    send(CHECK, entry("custody-minute", "{\"chosen\":[\"" + "a".repeat(10_000_000) + "\"]}", 1))
        .andExpect(status().isContentTooLarge())
        .andExpect(jsonPath("$.detail").isNotEmpty());
  }

  @Test
  void aQuizThatIsNotThereIsSaid() throws Exception {
    for (var quiz : new String[] {"/api/practice/dmz/nothing", "/api/practice/no/imjin-check"}) {
      send(quiz, entry("custody-minute", "{\"chosen\":[\"c\"]}", 1))
          .andExpect(status().isNotFound())
          .andExpect(jsonPath("$.detail").value(containsString("no quiz")));
    }
  }

  private ResultActions answer(String question, String response, int attempt) throws Exception {
    return send(CHECK, entry(question, response, attempt));
  }

  private ResultActions send(String address, String entry) throws Exception {
    return mvc.perform(
        post(address)
            .contentType(MediaType.APPLICATION_JSON)
            .content("{\"answers\":[" + entry + "]}"));
  }

  private static String entry(String question, String response, int attempt) {
    return """
    {"id":"1","question":"%s","version":1,"response":%s,"givenAt":"2026-01-05T09:00:00Z","try":%d}\
    """
        .formatted(question, response, attempt);
  }
}
