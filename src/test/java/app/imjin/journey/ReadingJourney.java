package app.imjin.journey;

import static app.imjin.journey.Browser.Screen.LAPTOP;
import static app.imjin.journey.Browser.Screen.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.journey.page.ListenPanel;
import app.imjin.journey.page.PlayerPage;
import app.imjin.journey.page.ReaderPage;
import app.imjin.journey.page.ReadingMenu;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/// A student sets how pages read, and has a step read aloud.
class ReadingJourney {
  private static final String STEP = "warm-shape";
  private static final Map<String, String> ALL =
      Map.of(
          "Text size", "200%",
          "Line height", "Widest",
          "Letter and word spacing", "Widest",
          "Typeface", "OpenDyslexic",
          "Colours", "High contrast",
          "Reading ruler", "On",
          "Motion", "Less");

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
  void whatIsChosenIsInTheNextFirstPaintOnEveryPage() {
    try (var browser = Browser.open(PHONE)) {
      ReaderPage.open(browser, server.address(), STEP).awaitWhole();
      var menu = ReadingMenu.open(browser);
      ALL.forEach(menu::choose);
      assertLooks(browser);
      menu.close();

      browser.scripts(false);
      for (var path : List.of("/story/dmz/imjin/" + STEP, "/quiz/dmz/imjin-check", "/", "/join")) {
        browser.driver().get(server.address() + path);
        assertLooks(browser);
      }
      browser.scripts(true);
      PlayerPage.practise(browser, server.address());
      menu = ReadingMenu.open(browser);
      assertThat(menu.chosen()).containsAllEntriesOf(ALL);
      menu.reset();
      browser.await(driver -> driver.manage().getCookieNamed("imjin-reading") == null);
      assertThat(style(browser, "html", "fontSize")).isEqualTo("16px");
      assertThat(style(browser, "body", "backgroundColor")).isEqualTo("rgb(251, 248, 241)");
      assertThat(browser.consoleErrors()).isEmpty();
    }
  }

  private static void assertLooks(Browser browser) {
    assertThat(style(browser, "html", "fontSize")).isEqualTo("32px");
    assertThat(style(browser, "body", "backgroundColor")).isEqualTo("rgb(255, 255, 255)");
    assertThat(style(browser, "h1, h2", "fontFamily")).contains("OpenDyslexic");
    assertThat(style(browser, "#main :is(p, li, label)", "letterSpacing")).isNotEqualTo("normal");
  }

  private static String style(Browser browser, String selector, String property) {
    return String.valueOf(
        browser.script(
            "return getComputedStyle(document.querySelector(arguments[0]))[arguments[1]]",
            selector,
            property));
  }

  @Test
  void theRulerGoesFromLineToLineAndTheTextFollows() {
    try (var browser = Browser.open(LAPTOP)) {
      var reader = ReaderPage.open(browser, server.address(), STEP).awaitWhole();
      ReadingMenu.open(browser).choose("Reading ruler", "On").close();
      browser.await(driver -> rulerLine(browser).contains("Step 5 of 14"));
      reader.press(Keys.TAB);
      browser.script("document.activeElement.blur()");
      reader.press(Keys.ARROW_DOWN);
      assertThat(rulerLine(browser)).contains("A warm shape");
      reader.press(Keys.ARROW_DOWN);
      assertThat(rulerLine(browser)).startsWith("On Wednesday");
      for (int i = 0; i < 20; i++) {
        reader.press(Keys.ARROW_DOWN);
      }
      assertThat(browser.script("return document.querySelector('.reading-text').scrollTop"))
          .isNotEqualTo(0L);
      assertThat(browser.driver().findElement(By.className("ruler")).getDomAttribute("aria-hidden"))
          .isEqualTo("true");
      assertThat(browser.script("return document.elementFromPoint(200, 400).className"))
          .isNotEqualTo("ruler");
    }
  }

  /// The words of the line that the ruler lies on.
  private static String rulerLine(Browser browser) {
    return String.valueOf(
        browser.script(
            """
            const ruler = document.querySelector('.ruler');
            ruler?.getAnimations().forEach((moving) => moving.finish());
            const box = ruler?.getBoundingClientRect();
            if (!box) { return ''; }
            const at = document.caretPositionFromPoint(60, box.top + box.height / 2);
            return at.offsetNode.data.slice(Math.max(0, at.offset - 1)).replace(/\\s+/g, ' ').trim();
            """));
  }

  @Test
  void aStepIsReadAloudSentenceBySentence() {
    try (var browser = Browser.open(PHONE)) {
      ListenPanel.giveVoices(browser);
      var reader = ReaderPage.open(browser, server.address(), STEP).awaitWhole();
      var listen = ListenPanel.open(browser);
      assertThat(listen.said().get("text")).isEqualTo(reader.heading());
      listen.endSentence();
      var first = listen.marked();
      assertThat(reader.text().replaceAll("\\s+", " ")).startsWith(first);
      assertThat(listen.said().get("text")).isEqualTo(first);

      listen.press("Pause");
      assertThat(listen.utterances()).isEqualTo(2);
      assertThat(listen.marked()).isEqualTo(first);
      listen.press("Play");
      assertThat(listen.said().get("text")).isEqualTo(first);
      listen.press("Next sentence");
      assertThat(listen.marked()).isNotEqualTo(first).isEqualTo(listen.said().get("text"));

      // No voice is offered that would send the text to its maker.
      assertThat(listen.choices("Voice")).containsExactlyInAnyOrder("Ann", "Ben");
      listen.choose("Speed", "0.8 ×").choose("Voice", "Ann");
      assertThat(listen.said().get("rate")).isEqualTo(0.8);
      assertThat(listen.said().get("voice")).isEqualTo("Ann");
      listen.fail();
      browser.await(driver -> listen.text().contains("could not read this sentence"));
      listen.press("Stop").awaitClosed();
      assertThat(listen.marked()).isEmpty();
      assertThat(browser.driver().switchTo().activeElement().getAccessibleName())
          .isEqualTo("Listen");

      browser.driver().navigate().refresh();
      ReaderPage.at(browser).awaitWhole();
      var again = ListenPanel.open(browser);
      assertThat(again.said().get("rate")).isEqualTo(0.8);
      assertThat(again.chosen("Voice")).isEqualTo("Ann");
      assertThat(browser.requests()).allMatch(address -> address.startsWith(server.address()));
      assertThat(browser.consoleErrors()).isEmpty();
    }
  }

  @Test
  void readingAloudGoesOnInAnotherStepLevelAndLanguage() {
    try (var browser = Browser.open(LAPTOP)) {
      ListenPanel.giveVoices(browser);
      var reader = ReaderPage.open(browser, server.address(), STEP).awaitWhole();
      var listen = ListenPanel.open(browser);
      reader.clickNext();
      browser.await(driver -> reader.heading().equals(listen.said().get("text")));

      listen.press("Next sentence").press("Next sentence");
      var sentence = listen.marked();
      reader.choose("level-menu", "A2");
      reader.awaitEdition("en-A2");
      browser.await(driver -> !listen.said().get("text").equals(sentence));
      assertThat(reader.text().replaceAll("\\s+", " ")).contains(listen.marked());
      assertThat(listen.marked()).isNotEmpty();

      reader.choose("language-menu", "ko");
      reader.awaitEdition("ko-A2");
      var korean = ListenPanel.at(browser);
      browser.await(driver -> "Bora".equals(korean.said().get("voice")));
      assertThat(korean.said().get("lang")).isEqualTo("ko-KR");
      assertThat(reader.text().replaceAll("\\s+", " ")).contains(korean.marked());
    }
  }

  @Test
  void aDeviceWithoutAVoiceSaysSo() {
    try (var browser = Browser.open(PHONE)) {
      ReaderPage.open(browser, server.address(), STEP).awaitWhole();
      var listen = ListenPanel.open(browser);
      browser.await(driver -> listen.text().contains("no voice of its own for this language"));
      listen.press("Close").awaitClosed();
      assertThat(browser.driver().switchTo().activeElement().getAccessibleName())
          .isEqualTo("Listen");
    }
  }
}
