package app.imjin.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.map.Atlas;
import app.imjin.map.LngLat;
import app.imjin.pack.Pack;
import app.imjin.pack.Packs;
import app.imjin.pack.PlaceId;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// The questions that come with the product.
class BundledQuizzesTest {
  private static Packs packs = new Packs(List.of(), List.of());

  @BeforeAll
  static void readPacks(@TempDir Path none) {
    try (var context = new AnnotationConfigApplicationContext()) {
      context
          .getEnvironment()
          .getPropertySources()
          .addFirst(
              new MapPropertySource(
                  "test", Map.of("imjin.packs", none.toString(), "imjin.home", none.toString())));
      context.scan("app.imjin.pack.load", "app.imjin.map.load", "app.imjin.quiz.load");
      context.refresh();
      packs = context.getBean(Packs.class);
    }
  }

  @Test
  void everyQuestionIsReadAndItsRightAnswerIsWhole() {
    assertThat(packs.whole()).isNotEmpty();
    for (Pack pack : packs.whole()) {
      var bank = pack.part(QuizBank.class);
      assertThat(bank.questions()).isNotEmpty();
      for (Question question : bank.questions()) {
        var right = Samples.right(question);
        assertThat(Response.read(right.toJson(), question)).isEqualTo(right);
        assertThat(grade(pack, question, right).right()).as(question.id().value()).isTrue();
      }
    }
  }

  @Test
  void everyWrongPickShowsTheMisconceptionThatItsAuthorMeant() {
    for (Pack pack : packs.whole()) {
      for (Question question : pack.part(QuizBank.class).questions()) {
        if (question instanceof Question.PlaceOnMap place) {
          for (var wrong : place.distractors()) {
            var named = new Response.Pinned(position(pack, wrong.place()));
            assertThat(grade(pack, question, named).misconceptions())
                .containsExactly(wrong.slip().misconception());
          }
        }
        if (question instanceof Question.ChooseOne one) {
          for (var option : one.options()) {
            var chosen = new Response.Chosen(List.of(option.id()));
            assertThat(grade(pack, question, chosen).right())
                .isEqualTo(option instanceof Option.Right);
          }
        }
      }
    }
  }

  @Test
  void everyQuizBecomesAVersionAndAPaper() {
    for (Pack pack : packs.whole()) {
      for (Quiz quiz : pack.part(QuizBank.class).quizzes()) {
        var version = VersionContent.of(pack, quiz).read(new QuizVersionId(1), pack.id());
        assertThat(version.questions()).hasSameSizeAs(quiz.questions());
        for (Question question : version.questions()) {
          assertThat(version.grade(question.id(), Samples.right(question)).right()).isTrue();
          assertThat(question.slips())
              .allMatch(slip -> version.misconception(slip.misconception()).isPresent());
        }
        assertThat(Paper.of(version, 42).items()).hasSameSizeAs(quiz.questions());
      }
    }
  }

  private static Verdict grade(Pack pack, Question question, Response response) {
    return Grading.grade(question, response, place -> position(pack, place));
  }

  private static LngLat position(Pack pack, PlaceId place) {
    return pack.part(Atlas.class).place(place).orElseThrow().at();
  }
}
