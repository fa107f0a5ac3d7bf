package app.imjin.story.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.common.Language;
import app.imjin.common.PageRequest;
import app.imjin.pack.Pack;
import app.imjin.pack.Packs;
import app.imjin.pack.PointId;
import app.imjin.pack.Proof;
import app.imjin.pack.QuestionId;
import app.imjin.quiz.Evidence;
import app.imjin.quiz.Question;
import app.imjin.quiz.QuizBank;
import app.imjin.security.TestHome;
import app.imjin.story.Level;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// A student who erred reads it again: the way leads to the very sentence, place or date.
@SpringBootTest
class StoryEvidenceTest {
  @Autowired private StoryEvidence evidence;
  @Autowired private StoryPages pages;
  @Autowired private Packs packs;

  @DynamicPropertySource
  static void home(DynamicPropertyRegistry registry) {
    TestHome.register(registry);
  }

  @Test
  void aPlaceLeadsToTheStepThatIsAboutItAndNotToTheFirstThatShowsIt() {
    assertThat(found(question("where-he-was-seen"), Language.EN))
        .isEqualTo(
            new Evidence(
                "/story/dmz/imjin/warm-shape#place-imjin-at-mdl", "A warm shape in the river"));
  }

  @Test
  void aDateLeadsToTheStepThatMarksItAndNotToTheFirstThatNamesIt() {
    assertThat(found(question("evening-order"), Language.EN).href())
        .isEqualTo("/story/dmz/imjin/warm-shape#event-H-2019-07-31-2338");
  }

  @Test
  void everyQuestionLeadsToWhatItsPageShowsInEachLanguageAndAtEachLevel() {
    assertThat(dmz().part(QuizBank.class).questions()).hasSizeGreaterThan(30);
    for (Question question : dmz().part(QuizBank.class).questions()) {
      for (Language language : Language.values()) {
        var href = found(question, language).href();
        for (Level level : Level.values()) {
          assertThat(marked(page(href, language, level), question.proof()))
              .as("%s, %s in %s at %s", question.id(), href, language, level)
              .isTrue();
        }
      }
    }
  }

  /// What the page marks when it is opened at the address of the proof.
  private static boolean marked(Element page, Proof proof) {
    return switch (proof) {
      case Proof.AtPoint(PointId point) ->
          page.getElementById(StoryNavigation.anchor(point)) != null;
      case Proof.AtPlace(var place, var step) ->
          !page.select(".spot.lit[data-place=%s]".formatted(place)).isEmpty()
              && !page.select(".map-twin [data-place=%s]".formatted(place)).isEmpty();
      case Proof.AtEvent(var event, var step) ->
          !page.select(".tl-current:not(.tl-out) [data-event=%s]".formatted(event)).isEmpty();
    };
  }

  private Element page(String href, Language language, Level level) {
    var path = href.substring(1).replaceFirst("#.*", "");
    // A step that asks first has its sentences as soon as the reader has chosen.
    var chosen = Map.of("imjin-reading", "path:full");
    var request = new PageRequest(path, Map.of("level", level.name()), chosen, language);
    return pages.page(request).orElseThrow().main();
  }

  private Evidence found(Question question, Language language) {
    return evidence.of(dmz().id(), question.proof(), language).orElseThrow();
  }

  private Question question(String id) {
    return dmz().part(QuizBank.class).question(new QuestionId(id)).orElseThrow();
  }

  private Pack dmz() {
    return packs.find("dmz").orElseThrow();
  }
}
