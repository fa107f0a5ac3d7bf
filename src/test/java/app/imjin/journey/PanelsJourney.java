package app.imjin.journey;

import static app.imjin.journey.Browser.Screen.NARROW;
import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.journey.page.CheckPage;
import app.imjin.journey.page.ListenPanel;
import app.imjin.journey.page.NotesPage;
import app.imjin.journey.page.PlayerPage;
import app.imjin.journey.page.ReaderPage;
import app.imjin.journey.page.ReadingMenu;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/// Every menu and panel of the pages for learners, open, with words at twice their size on a screen
/// as narrow as it gets: in light and dark, and in high contrast over both.
class PanelsJourney {
  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = RunningServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"size:200", "size:200.theme:contrast.line:widest.spacing:widest"})
  void nothingThatOpensShutsAnybodyOut(String settings) {
    var inspection = new Inspection(server.address());
    try (var browser = Browser.open(NARROW)) {
      ListenPanel.giveVoices(browser);
      browser.driver().get(server.address() + "/");
      browser.reads(settings);
      menus(browser, inspection, "home", "reading-menu", "language-menu");
      reader(browser, inspection);
      support(browser, inspection);
      quiz(browser, inspection);
      browser.driver().get(server.address() + "/join");
      ReadingMenu.open(browser);
      inspection.look(browser, "join, reading settings", NARROW);
    }
    assertThat(inspection.looks()).isGreaterThan(45);
    assertThat(String.join("\n", inspection.findings())).isEmpty();
  }

  private static void reader(Browser browser, Inspection inspection) {
    ReaderPage.open(browser, server.address(), "warm-shape").awaitWhole().awaitMap();
    inspection.look(browser, "step", NARROW);
    menus(browser, inspection, "step", "step-menu", "level-menu", "reading-menu", "language-menu");
    ListenPanel.open(browser).endSentence();
    inspection.look(browser, "listening", NARROW);
    for (var panel : List.of(".step:not([hidden]) .gloss", ".step:not([hidden]) .how > summary")) {
      ReaderPage.open(browser, server.address(), "warm-shape").awaitWhole().awaitMap();
      click(browser, panel);
      inspection.look(browser, panel, NARROW);
    }
    for (var panel : List.of(".map-twin > summary", ".tl-open-key", ".tl-as-list")) {
      ReaderPage.open(browser, server.address(), "warm-shape").awaitWhole().awaitMap();
      browser.awaitTrue("return customElements.get('timeline-strip') !== undefined");
      click(browser, panel);
      inspection.look(browser, panel, NARROW);
    }
  }

  /// What helps to understand the text: marks, notes, the note of care, a question between steps.
  private static void support(Browser browser, Inspection inspection) {
    ReaderPage.open(browser, server.address(), "warm-shape").awaitWhole().awaitMap();
    click(browser, ".step:not([hidden]) .sure.always");
    inspection.look(browser, "what a sentence rests on", NARROW);
    ReaderPage.open(browser, server.address(), "warm-shape").awaitWhole().awaitMap();
    NotesPage.at(browser).openAt("warm-shape.p2").mark("question");
    inspection.look(browser, "controls of a sentence", NARROW);
    browser.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);
    click(browser, "story-notes button");
    inspection.look(browser, "panel of notes", NARROW);
    NotesPage.all(browser, server.address());
    inspection.look(browser, "all notes", NARROW);
    ReaderPage.open(browser, server.address(), "jeep").awaitWhole().awaitMap();
    inspection.look(browser, "note of care", NARROW);
    click(browser, ".step:not([hidden]) a[data-path=gentle]");
    inspection.look(browser, "gentler text", NARROW);
    var reader = ReaderPage.open(browser, server.address(), "boat").awaitWhole();
    reader.set("checks", "on");
    click(browser, ".go-next");
    CheckPage.at(browser).answer("a");
    inspection.look(browser, "question between the steps", NARROW);
    reader.set("checks", "off");
    browser.driver().get(server.address() + "/story/dmz/imjin/sources");
    inspection.look(browser, "claims and sources", NARROW);
  }

  private static void quiz(Browser browser, Inspection inspection) {
    var quiz = PlayerPage.practise(browser, server.address());
    menus(browser, inspection, "question", "reading-menu", "language-menu");
    quiz.goTo("armistice-meaning").answer("b");
    inspection.look(browser, "wrong answer", NARROW);
    quiz.goTo("where-he-was-seen");
    click(browser, "question-card:not([hidden]) .place-list > summary");
    inspection.look(browser, "places as a list", NARROW);
  }

  private static void menus(Browser browser, Inspection inspection, String page, String... menus) {
    for (var menu : menus) {
      if (page.equals("home")) {
        browser.driver().get(server.address() + "/");
      }
      browser.await(
          driver -> !driver.findElements(By.cssSelector("reading-settings fieldset")).isEmpty());
      click(browser, "." + menu + " > summary");
      inspection.look(browser, page + ", " + menu, NARROW);
    }
  }

  /// Presses what may lie outside of the view.
  private static void click(Browser browser, String selector) {
    browser.script("document.querySelector(arguments[0]).click()", selector);
  }
}
