package app.imjin.live.ui;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import app.imjin.common.Language;
import app.imjin.security.TestHome;
import jakarta.servlet.Filter;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// A teacher shows a room the answer, in the language of the page that is projected.
@SpringBootTest
class ProjectedAnswerTest {
  @Autowired private ProjectedQuiz quizzes;
  @Autowired private WebApplicationContext product;
  private MockMvc mvc;

  @DynamicPropertySource
  static void home(DynamicPropertyRegistry registry) {
    TestHome.register(registry);
  }

  /// Without the sign-in, which is not the matter here.
  @BeforeEach
  void open() {
    var languages = product.getBean("chosenLanguage", Filter.class);
    mvc = MockMvcBuilders.webAppContextSetup(product).addFilters(languages).build();
  }

  @ParameterizedTest
  @CsvSource({
    "EN, An armistice stops the fighting",
    "ES, Un armisticio detiene los combates",
    "KO, 정전협정은 싸움을 멈추고"
  })
  void theAnswerSpeaksTheLanguageOfThePage(Language language, String words) throws Exception {
    var answer = mvc.perform(get(address("armistice-meaning", language)));
    answer
        .andExpect(jsonPath("$.answer").value("a"))
        .andExpect(jsonPath("$.html").value(startsWith("<p>")))
        .andExpect(jsonPath("$.html").value(containsString(words)));
  }

  private String address(String question, Language language) {
    return quizzes
        .content("dmz", "imjin-check", OptionalInt.empty(), "/project/quiz", language)
        .map(content -> content.expectFirst("[data-answer-address*=/%s]".formatted(question)))
        .map(section -> section.attr("data-answer-address"))
        .orElseThrow();
  }
}
