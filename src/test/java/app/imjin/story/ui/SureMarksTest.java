package app.imjin.story.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.common.Language;
import app.imjin.common.PageRequest;
import app.imjin.security.TestHome;
import app.imjin.story.Level;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// A reader sees beside each sentence how sure the sources let us be of it.
@SpringBootTest
class SureMarksTest {
  @Autowired private StoryPages pages;

  @DynamicPropertySource
  static void home(DynamicPropertyRegistry registry) {
    TestHome.register(registry);
  }

  @ParameterizedTest
  @CsvSource({
    "warm-shape, p1, 23:38",
    "warm-shape, p2, only his head",
    "warm-shape, p3, 750 m in fog",
    "warm-shape, p4, 23:56",
    "warm-shape, p7, 100 m and the depth",
    "line-and-river, p8, the fences measured",
    "line-and-river, p10, our own measurement",
    "what-the-military-said, p2, the rank",
    "hard-way, p5, the first since 2010",
    "hard-way, p7, the dam",
    "jeep, p4, the counts",
    "after-arrival, p2, what the ministry says of itself",
    "counting, p4, what the ministry alone counts",
    "counting, p6, the rest of the way"
  })
  void aDetailThatOneSourceAloneTellsIsMarked(String step, String point, String detail) {
    for (Language language : Language.values()) {
      for (Level level : Level.values()) {
        page(step, language, level)
            .select("[id=%s.%s]".formatted(step, point))
            .forEach(sentence ->
                assertThat(mark(sentence).classNames())
                    .as("%s in %s at %s", detail, language, level)
                    .contains("one-source"));
      }
    }
  }

  @Test
  void theAgreementItselfConfirmsWhatItSays() {
    var page = page("armistice", Language.EN, Level.B2);
    var mark = mark(page.expectFirst("[id=armistice.p2]"));
    assertThat(mark.classNames()).contains("confirmed");
    assertThat(mark.attr("aria-label")).startsWith("The document itself.");
    assertThat(page.expectFirst(".legend").text())
        .contains("Sources agree, or the document itself says it");
  }

  /// Whoever speaks to the device says what is to be seen.
  @Test
  void aMarkWithASignThatCanBeSaidIsNamedByIt() {
    for (Language language : Language.values()) {
      for (Element mark : page("counting", language, Level.B2).select(".sure.one-source")) {
        assertThat(mark.attr("aria-label")).startsWith(mark.text());
      }
    }
  }

  private static Element mark(Element sentence) {
    return sentence.expectFirst(".sure");
  }

  private Element page(String step, Language language, Level level) {
    var chosen = Map.of("imjin-reading", "path:full");
    var query = Map.of("level", level.name());
    var request = new PageRequest("story/dmz/imjin/" + step, query, chosen, language);
    return pages.page(request).orElseThrow().main();
  }
}
