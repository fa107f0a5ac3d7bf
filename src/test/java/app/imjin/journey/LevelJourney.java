package app.imjin.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.imjin.journey.Browser.Screen;
import app.imjin.journey.page.ReaderPage;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/// A student changes the reading level and the language in the middle of a step.
class LevelJourney {
  private static final String STEP = "warm-shape";
  private static final String POINT = STEP + ".p4";

  /// Text stands at whole pixels only.
  private static final Offset<Double> A_LINE_HARDLY = within(2.0);

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
  void anEasierTextKeepsTheSentenceInViewAndLasts() {
    try (var browser = Browser.open(Screen.PHONE)) {
      var reader = ReaderPage.open(browser, server.address(), STEP).awaitWhole().awaitMap();
      browser.script("window.samePage = true");
      reader.readAt(POINT);
      var height = reader.height(POINT);
      var before = reader.text();
      reader.choose("level-menu", "B1");
      reader.awaitEdition("en-B1");
      assertThat(reader.text()).isNotEqualTo(before);
      assertThat(reader.height(POINT)).isCloseTo(height, A_LINE_HARDLY);
      assertThat(reader.focusedMenu()).contains("level-menu");
      assertThat(reader.announced()).contains("English", "B1");
      assertThat(reader.path()).endsWith("/" + STEP);
      assertThat(browser.script("return window.samePage")).isEqualTo(true);
      assertThat(browser.consoleErrors()).isEmpty();

      var easier = reader.text();
      browser.driver().navigate().refresh();
      assertThat(ReaderPage.at(browser).text()).isEqualTo(easier);
    }
  }

  @Test
  void readsOnInSpanishAndInKoreanWithoutANewPage() {
    try (var browser = Browser.open(Screen.LAPTOP)) {
      var reader = ReaderPage.open(browser, server.address(), STEP).awaitWhole().awaitMap();
      browser.script("window.samePage = true");
      reader.choose("language-menu", "es");
      reader.awaitEdition("es-B2").awaitMap();
      assertThat(reader.focusedMenu()).contains("language-menu");
      assertThat(reader.announced()).contains("español");
      var page = browser.driver().findElement(By.id("lesson"));
      assertThat(page.getText()).contains("Pasos", "Siguiente").doesNotContain("Steps");
      assertThat(page.findElement(By.cssSelector(".stage")).getAccessibleName()).isEqualTo("Mapa");
      var first = reader.heading();
      reader.clickNext();
      browser.await(driver -> !reader.heading().equals(first));
      browser.driver().navigate().back();
      reader.awaitHeading(first);
      reader.choose("language-menu", "ko");
      reader.awaitEdition("ko-B2");
      assertThat(page.getText()).contains("다음");
      assertThat(browser.script("return window.samePage")).isEqualTo(true);
      assertThat(browser.consoleErrors()).isEmpty();

      browser.driver().get(server.address() + "/join");
      assertThat(browser.script("return document.documentElement.lang")).isEqualTo("ko");
    }
  }

  @Test
  void saysSoWhileTheChangeTakesLong() {
    try (var browser = Browser.open(Screen.LAPTOP)) {
      var reader = ReaderPage.open(browser, server.address(), STEP).awaitWhole().awaitMap();
      browser.slowLine();
      reader.choose("level-menu", "B1");
      browser.await(driver -> reader.announced().contains("is being changed"));
      assertThat(reader.isBusy()).isTrue();
      browser.line(true);
      reader.awaitEdition("en-B1");
      assertThat(reader.announced()).contains("now in English", "B1");
      assertThat(reader.isBusy()).isFalse();
    }
  }

  @Test
  void saysSoWhenTheLineIsCutAndKeepsTheText() {
    try (var browser = Browser.open(Screen.LAPTOP)) {
      var reader = ReaderPage.open(browser, server.address(), STEP).awaitWhole();
      var before = reader.text();
      browser.line(false);
      reader.choose("level-menu", "A2");
      assertThat(reader.failure()).contains("could not be fetched", "go on reading");
      assertThat(reader.text()).isEqualTo(before);
      assertThat(reader.focusedMenu()).contains("level-menu");
      reader.press(Keys.ARROW_RIGHT);
      browser.await(driver -> !reader.text().equals(before));
      browser.line(true);
      reader.choose("level-menu", "A2");
      reader.awaitEdition("en-A2");
    }
  }
}
