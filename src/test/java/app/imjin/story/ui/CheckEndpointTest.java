package app.imjin.story.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.imjin.pack.Packs;
import app.imjin.quiz.Check;
import app.imjin.quiz.Option;
import app.imjin.quiz.PaperItem;
import app.imjin.quiz.Question;
import app.imjin.security.TestHome;
import app.imjin.story.Step;
import app.imjin.story.Stories;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// The questions between the steps: fetched all at once, answered one by one, kept nowhere.
@SpringBootTest
@AutoConfigureMockMvc
class CheckEndpointTest {
  @Autowired private MockMvc mvc;
  @Autowired private Packs packs;

  @DynamicPropertySource
  static void home(DynamicPropertyRegistry registry) {
    TestHome.register(registry);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "ko"})
  void everyStepHasAQuestionInEachLanguage(String language) throws Exception {
    var sheet = sheet(language);
    assertThat(sheet.select(".check").eachAttr("data-step"))
        .containsExactlyElementsOf(steps().stream().map(Step::slug).toList());
    assertThat(sheet.select(".check:has(.stem):has(.option):has(.go-without)")).hasSize(14);
    assertThat(sheet.select("script.quiz-texts")).hasSize(1);
  }

  @Test
  void browsersKeepTheQuestions() throws Exception {
    mvc.perform(get("/content/dmz/stories/imjin/checks/en.html"))
        .andExpect(status().isOk())
        .andExpect(header().string("Cache-Control", containsString("immutable")))
        .andExpect(header().exists("ETag"));
    mvc.perform(get("/content/dmz/stories/imjin/checks/fr.html")).andExpect(status().isNotFound());
    mvc.perform(get("/content/dmz/stories/nowhere/checks/en.html"))
        .andExpect(status().isNotFound());
  }

  @Test
  void theRightAnswerDoesNotAlwaysStandAtTheSamePlace() {
    var pack = packs.find("dmz").orElseThrow();
    var places = new HashSet<Integer>();
    for (Step step : steps()) {
      var check = Check.find(pack, step.check().orElseThrow()).orElseThrow();
      if (check.item() instanceof PaperItem.ChooseOne item
          && check.question() instanceof Question.ChooseOne asked) {
        var right = asked.options().stream().filter(CheckEndpointTest::isRight).findFirst();
        places.add(item.options().indexOf(right.orElseThrow().item()));
      }
    }
    assertThat(places).containsExactlyInAnyOrder(0, 1, 2);
  }

  @Test
  void aWrongAnswerLeadsToTheSentenceAndNotToTheRightOne() throws Exception {
    answer("boat", "check-boat", "a", 1)
        .andExpect(jsonPath("$.results[0].verdict.right").value(false))
        .andExpect(jsonPath("$.results[0].verdict.triesLeft").value(1))
        .andExpect(
            jsonPath("$.results[0].verdict.feedback").value(containsString("officials thought")))
        .andExpect(
            jsonPath("$.results[0].verdict.again.href").value("/story/dmz/imjin/boat#boat.p3"))
        .andExpect(jsonPath("$.results[0].verdict.answer").doesNotExist());
  }

  @Test
  void theSecondWrongAnswerIsTheLastAndShowsTheRightOne() throws Exception {
    answer("boat", "check-boat", "b", 2)
        .andExpect(jsonPath("$.results[0].verdict.triesLeft").value(0))
        .andExpect(jsonPath("$.results[0].verdict.answer.chosen[0]").value("c"));
  }

  @Test
  void aRightAnswerIsToldAndNothingIsKept() throws Exception {
    answer("boat", "check-boat", "c", 1)
        .andExpect(status().isOk())
        .andExpect(header().doesNotExist("Set-Cookie"))
        .andExpect(jsonPath("$.results[0].verdict.right").value(true));
  }

  @Test
  void onlyTheQuestionOfTheStepIsMarkedThere() throws Exception {
    answer("boat", "armistice-meaning", "a", 1)
        .andExpect(jsonPath("$.results[0].status").value("refused"))
        .andExpect(jsonPath("$.results[0].verdict").doesNotExist());
    answer("nowhere", "check-boat", "c", 1).andExpect(status().isNotFound());
  }

  private ResultActions answer(String step, String question, String option, int attempt)
      throws Exception {
    var entry =
        """
        {"id":"1","question":"%s","version":1,"response":{"chosen":["%s"]},"try":%d}\
        """
            .formatted(question, option, attempt);
    return mvc.perform(
        post("/api/checks/dmz/imjin/" + step + "?lang=en")
            .contentType(MediaType.APPLICATION_JSON)
            .content("{\"answers\":[" + entry + "]}"));
  }

  private Document sheet(String language) throws Exception {
    var address = "/content/dmz/stories/imjin/checks/" + language + ".html";
    var response = mvc.perform(get(address)).andReturn().getResponse();
    return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
  }

  private List<Step> steps() {
    return packs
        .find("dmz")
        .flatMap(pack -> pack.part(Stories.class).find("imjin"))
        .orElseThrow()
        .steps();
  }

  private static boolean isRight(Option option) {
    return option instanceof Option.Right;
  }
}
