package app.imjin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.journey.Browser.Screen;
import app.imjin.journey.page.PlayerPage;
import app.imjin.journey.page.ResultsPage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/// A class from the teacher's first start to the results.
class ClassJourney {
  private static final String ALWAYS = "right at first";
  private static final String LATER = "right after re-reading";
  private static final String NOT_YET = "not yet";
  private static final String NONE = "no answer";

  @Test
  void resultsAndFilesAgreeWithWhatThreeStudentsChose() {
    try (var lesson = Lesson.begin(RunningServer.start());
        var one = Browser.open(Screen.PHONE);
        var two = Browser.open(Screen.LAPTOP);
        var three = Browser.open(Screen.PHONE)) {
      var first = lesson.join(one);
      var second = lesson.join(two);
      var third = lesson.join(three);
      assertThat(List.of(first.name(), second.name(), third.name())).doesNotHaveDuplicates();
      assertThat(first.joined().ticket().split("\\s+")).hasSize(3);

      assertThat(first.quiz().goTo("armistice-meaning").answer("a")).isEqualTo("right");
      assertThat(first.quiz().goTo("boat-changed-minds").answer("false")).isEqualTo("right");
      assertThat(first.quiz().goTo("body-fair-words").answer("a", "b")).isEqualTo("right");
      first.quiz().awaitSaved("Saved 3 of 3");

      assertThat(second.quiz().goTo("armistice-meaning").answer("b")).isEqualTo("wrong");
      var story = second.quiz().readAgain();
      assertThat(story.path()).endsWith("/armistice");
      two.driver().navigate().back();
      var again = PlayerPage.at(two);
      assertThat(again.question()).isEqualTo("armistice-meaning");
      assertThat(again.answer("a")).isEqualTo("right");
      assertThat(again.goTo("boat-changed-minds").answer("false")).isEqualTo("right");
      again.awaitSaved("Saved 2 of 2");

      assertThat(third.quiz().goTo("armistice-meaning").answer("b")).isEqualTo("wrong");
      assertThat(third.quiz().goTo("boat-changed-minds").answer("true")).isEqualTo("wrong");
      third.quiz().awaitSaved("Saved 2 of 2");

      var results = lesson.desk().results(Lesson.CLASS);
      assertThat(results.misunderstandings())
          .containsExactlyInAnyOrder(
              "1 of 3 thinks | “The armistice was a peace treaty.” | Question 1 · 1 has got it"
                  + " since",
              "1 of 3 thinks | “If one article says it, the others say it too.” | Question 2");
      assertThat(marks(results, first.name())).containsExactly(ALWAYS, ALWAYS, ALWAYS, NONE);
      assertThat(marks(results, second.name())).containsExactly(LATER, ALWAYS, NONE, NONE);
      assertThat(marks(results, third.name())).containsExactly(NOT_YET, NOT_YET, NONE, NONE);

      var right = Keys.ARROW_RIGHT;
      assertThat(results.walk(first.name(), 1, right, right, right, right, right))
          .startsWith(first.name() + ", question 6:");

      var grid = results.download("Grid (CSV)");
      assertThat(line(grid, first.name()).subList(1, 5))
          .containsExactly(ALWAYS, ALWAYS, ALWAYS, NONE);
      assertThat(line(grid, second.name()).subList(1, 5))
          .containsExactly(LATER, ALWAYS, NONE, NONE);
      assertThat(line(grid, third.name()).subList(1, 5))
          .containsExactly(NOT_YET, NOT_YET, NONE, NONE);
      assertThat(line(grid, first.name()).subList(18, 20)).containsExactly("3", "3");
      assertThat(line(grid, second.name()).subList(18, 20)).containsExactly("1", "2");
      assertThat(line(grid, third.name()).subList(18, 20)).containsExactly("0", "0");

      var answers = results.download("All answers (CSV)");
      assertThat(answer(answers, first.name(), "armistice-meaning"))
          .containsExactly("1", "1", "1", "yes", "no", "");
      assertThat(answer(answers, second.name(), "armistice-meaning"))
          .containsExactly("0", "1", "2", "no", "yes", "armistice-is-peace");
      assertThat(answer(answers, third.name(), "boat-changed-minds"))
          .containsExactly("0", "0", "1", "no", "no", "one-report-is-enough");
      assertThat(answer(answers, third.name(), "body-fair-words"))
          .containsExactly("", "", "0", "", "", "");
      assertThat(answers).hasSize(1 + 3 * 17);

      // Which version this is says something to teachers alone.
      var release = By.cssSelector(".release");
      assertThat(lesson.teacher().awaitText(release)).startsWith("Imjin ");
      assertThat(one.driver().findElements(release)).isEmpty();

      for (var browser : List.of(one, two, three, lesson.teacher())) {
        assertThat(browser.consoleErrors()).isEmpty();
      }
    }
  }

  private static List<String> marks(ResultsPage results, String pseudonym) {
    return List.of(1, 2, 3, 4).stream().map(number -> results.mark(pseudonym, number)).toList();
  }

  private static List<String> line(List<List<String>> table, String pseudonym) {
    return table.stream()
        .filter(line -> line.getFirst().equals(pseudonym))
        .findFirst()
        .orElseThrow();
  }

  /// First share, latest share, tries, right at first, right after re-reading, misunderstandings.
  private static List<String> answer(List<List<String>> table, String pseudonym, String question) {
    return table.stream()
        .filter(line -> line.getFirst().equals(pseudonym) && line.get(1).equals(question))
        .findFirst()
        .orElseThrow()
        .subList(3, 9);
  }
}
