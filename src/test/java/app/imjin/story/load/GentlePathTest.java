package app.imjin.story.load;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.common.Language;
import app.imjin.pack.Pack;
import app.imjin.pack.Packs;
import app.imjin.pack.Proof;
import app.imjin.quiz.Question;
import app.imjin.quiz.QuizBank;
import app.imjin.story.Edition;
import app.imjin.story.Level;
import app.imjin.story.ReadingPath;
import app.imjin.story.Sentence;
import app.imjin.story.Step;
import app.imjin.story.StepText;
import app.imjin.story.Stories;
import app.imjin.story.Story;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// The gentler path loses no fact that is needed: who takes it can answer every question, and knows
/// what happened.
class GentlePathTest {
  private static final Map<Language, List<String>> TOLD =
      Map.of(
          Language.EN, List.of("shot at him", "hurt", "recovered|got well"),
          Language.ES, List.of("le dispararon", "herido", "se recuperó"),
          Language.KO, List.of("총", "다쳤", "회복했|건강해졌"));

  private static Pack pack;
  private static Story story;
  private final FactFinder finder = FactFinder.withoutNames();

  @BeforeAll
  static void load(@TempDir Path none) {
    try (var context = new AnnotationConfigApplicationContext()) {
      context
          .getEnvironment()
          .getPropertySources()
          .addFirst(
              new MapPropertySource(
                  "test", Map.of("imjin.packs", none.toString(), "imjin.home", none.toString())));
      context.scan("app.imjin.pack.load", "app.imjin.story.load", "app.imjin.quiz.load");
      context.refresh();
      pack = context.getBean(Packs.class).find("dmz").orElseThrow();
      story = pack.part(Stories.class).find("imjin").orElseThrow();
    }
  }

  @Test
  void everyQuestionCanBeAnsweredByIt() {
    var questions = pack.part(QuizBank.class).questions();
    assertThat(questions).hasSizeGreaterThan(10);
    for (Question question : questions) {
      if (question.proof() instanceof Proof.AtPoint(var point)) {
        var step = story.step(point.step().slug().value()).orElseThrow();
        for (Edition edition : step.texts().keySet()) {
          assertThat(step.text(edition).on(ReadingPath.GENTLE).at(point.name()).isPresent())
              .as("%s at %s in %s", question.id(), point, edition)
              .isEqualTo(step.text(edition).at(point.name()).isPresent());
        }
        var lost = lost(step);
        lost.retainAll(asked(question));
        assertThat(lost).as(question.id().value()).isEmpty();
      }
    }
  }

  /// The figures, dates and times that a question and its right answer name.
  private Set<Fact> asked(Question question) {
    return finder
        .in(Language.EN, question.stem().in(Language.EN) + " " + question.right().in(Language.EN))
        .facts();
  }

  /// What the full text of a step states and the gentler one does not.
  private Set<Fact> lost(Step step) {
    var whole = step.text(new Edition(Language.EN, Level.B2));
    var lost = new HashSet<>(facts(whole));
    lost.removeAll(facts(whole.on(ReadingPath.GENTLE)));
    return lost;
  }

  private Set<Fact> facts(StepText text) {
    return finder
        .in(
            Language.EN,
            text.sentences().stream()
                .map(sentence -> sentence.text().markdown())
                .collect(Collectors.joining(" ")))
        .facts();
  }

  @Test
  void itTellsOfTheShootingWithoutTheCounts() {
    var jeep = story.step("jeep").orElseThrow();
    assertThat(jeep.texts()).hasSize(9);
    jeep.texts()
        .forEach((edition, text) -> {
          var words = text.on(ReadingPath.GENTLE).at("p4").map(Sentence::text).orElseThrow();
          for (String told : TOLD.getOrDefault(edition.language(), List.of())) {
            assertThat(words.markdown()).as("%s", edition).containsPattern(told);
          }
          assertThat(finder.in(edition.language(), words.markdown()).facts())
              .as("%s", edition)
              .isEmpty();
        });
  }
}
