package app.imjin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.journey.Browser.Screen;
import app.imjin.journey.page.PlayerPage;
import app.imjin.journey.page.ReaderPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/// A student practises alone.
class PracticeJourney {
  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = RunningServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void errsReadsTheSentenceAgainAndCorrects() {
    try (var browser = Browser.open(Screen.PHONE)) {
      var quiz = PlayerPage.practise(browser, server.address());
      assertThat(quiz.goTo("armistice-meaning").answer("b")).isEqualTo("wrong");
      assertThat(quiz.verdict().orElseThrow()).contains("You can answer 2 more times.");

      var story = quiz.readAgain();
      assertThat(story.path()).endsWith("/armistice");
      assertThat(story.marked()).containsIgnoringCase("peace");

      // Also after a look at the next step, in another language, and a reload.
      story.awaitWhole().clickNext();
      browser.await(driver -> story.path().endsWith("/boat"));
      story.choose("language-menu", "es");
      story.awaitEdition("es-B2");
      assertThat(story.wayToQuestion()).isEqualTo("Volver a la pregunta");
      story.choose("language-menu", "en");
      story.awaitEdition("en-B2");
      browser.driver().navigate().refresh();
      var again = ReaderPage.at(browser).backToQuestion();
      assertThat(again.question()).isEqualTo("armistice-meaning");
      assertThat(again.chosen()).containsExactly("b");
      assertThat(again.answer("a")).isEqualTo("right");

      again.goTo("body-fair-words").choose("a");
      browser.driver().navigate().refresh();
      var reloaded = PlayerPage.at(browser);
      assertThat(reloaded.question()).isEqualTo("body-fair-words");
      assertThat(reloaded.chosen()).containsExactly("a");

      var result = reloaded.toResult().result();
      assertThat(result)
          .contains("You have found 1 of 17 so far.")
          .contains("Right after reading again\n1")
          .contains("Not answered\n16")
          .doesNotContain("Not right yet");
      assertThat(browser.consoleErrors()).isEmpty();
    }
  }

  @Test
  void goesBackAndForwardBetweenAStepAndTheQuiz() {
    try (var browser = Browser.open(Screen.LAPTOP)) {
      var story = ReaderPage.open(browser, server.address(), "counting").awaitWhole();
      browser
          .await(driver -> {
            var link = driver.findElement(By.cssSelector(".go-quiz"));
            return link.isDisplayed() ? link : null;
          })
          .click();
      var quiz = PlayerPage.at(browser).goTo("boat-changed-minds").choose("true");
      assertThat(quiz.chosen()).containsExactly("true");
      browser.driver().navigate().back();
      story = ReaderPage.at(browser);
      assertThat(story.path()).endsWith("/counting");
      browser.driver().navigate().forward();
      quiz = PlayerPage.at(browser);
      assertThat(quiz.question()).isEqualTo("boat-changed-minds");
      assertThat(quiz.chosen()).containsExactly("true");
    }
  }
}
