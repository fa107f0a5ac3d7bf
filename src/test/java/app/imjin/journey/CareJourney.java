package app.imjin.journey;

import static app.imjin.journey.Browser.Screen.LAPTOP;
import static app.imjin.journey.Browser.Screen.PHONE;
import static app.imjin.journey.Browser.Screen.PROJECTOR;
import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.journey.page.PlayerPage;
import app.imjin.journey.page.ProjectorPage;
import app.imjin.journey.page.ReaderPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/// A reader comes to the step on the shooting of 2017: the note stands first, and the reader
/// chooses.
class CareJourney {
  private static final String COUNT = "40 shots";
  private static final By OPEN = By.cssSelector(".step:not([hidden])");

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
  void theGentlerPathByKeyboardAndWithoutALine() {
    try (var browser = Browser.open(LAPTOP)) {
      var reader = ReaderPage.open(browser, server.address(), "two-dates").awaitWhole();
      browser.line(false);
      reader.readOn();
      assertThat(reader.announced()).contains("Before you read on", "a shooting in 2017");
      assertThat(seen(browser)).contains("Before you read on").doesNotContain(COUNT, "shot at");

      choose(browser, "gentle");
      assertThat(reader.text()).contains("shot at him", "hurt", "recovered");
      assertThat(inPage(browser)).doesNotContain(COUNT);
      assertThat(browser.script("return document.activeElement.textContent").toString())
          .startsWith("This is the gentler text.");
      reader.readOn();
      assertThat(reader.text()).doesNotContain("in danger");

      browser.line(true);
      // Without a line the map asks for its layers in vain, and the browser says so.
      browser.consoleErrors();
      browser.driver().navigate().back();
      reader.awaitHeading("The jeep at Panmunjom");
      browser.driver().navigate().refresh();
      assertThat(ReaderPage.at(browser).text()).contains("shot at him");
      assertThat(inPage(browser)).doesNotContain(COUNT);
      assertThat(browser.consoleErrors()).isEmpty();
    }
  }

  @Test
  void aChangeOfMindInTheMenuAndAtTheStep() {
    try (var browser = Browser.open(LAPTOP)) {
      var reader = ReaderPage.open(browser, server.address(), "jeep").awaitWhole();
      choose(browser, "full");
      assertThat(reader.text()).contains(COUNT);
      choose(browser, "gentle");
      assertThat(reader.text()).doesNotContain(COUNT);
      browser.driver().findElement(By.cssSelector(".reading-menu > summary")).click();
      var ask = By.cssSelector("reading-settings label:has(input[name=path][value=ask])");
      browser.await(driver -> driver.findElement(ask).isDisplayed());
      browser.driver().findElement(ask).click();
      assertThat(seen(browser)).contains("Before you read on").doesNotContain("shot at him");
      browser.driver().navigate().refresh();
      ReaderPage.at(browser);
      assertThat(seen(browser)).contains("Before you read on");
    }
  }

  @Test
  void anAddressOfASentenceAsksFirstAndThenLeadsThere() {
    try (var browser = Browser.open(PHONE)) {
      var quiz = PlayerPage.practise(browser, server.address());
      assertThat(quiz.question()).isNotEmpty();
      var reader = ReaderPage.open(browser, server.address(), "jeep#jeep.p5").awaitWhole();
      assertThat(seen(browser)).contains("Before you read on").doesNotContain("video");
      choose(browser, "gentle");
      assertThat(reader.marked()).contains("video");
      assertThat(reader.path()).endsWith("/jeep");
    }
  }

  @Test
  void withoutScriptsTheServerAsksAndRemembers() {
    try (var browser = Browser.open(LAPTOP)) {
      browser.scripts(false);
      browser.driver().get(server.address() + "/story/dmz/imjin/jeep");
      assertThat(browser.driver().getPageSource()).contains("Before you read on");
      assertThat(browser.driver().getPageSource()).doesNotContain(COUNT, "shot at");
      browser.driver().findElement(By.cssSelector("a[data-path=gentle]")).click();
      browser.await(driver -> driver.findElement(By.cssSelector(".step-body")).isDisplayed());
      assertThat(browser.driver().getPageSource()).contains("shot at him").doesNotContain(COUNT);
      browser.driver().get(server.address() + "/story/dmz/imjin/rescue");
      assertThat(browser.driver().findElement(OPEN).getText())
          .contains("This is the gentler text.");
      browser.driver().get(server.address() + "/story/dmz/imjin/print?path=full");
      browser.await(driver -> driver.getPageSource().contains(COUNT));
    }
  }

  @Test
  void paperHasTheGentlerTextUntilSomebodyChooses() {
    try (var browser = Browser.open(LAPTOP)) {
      browser.driver().get(server.address() + "/story/dmz/imjin/print");
      browser.await(driver -> inPage(browser).contains("shot at him"));
      assertThat(inPage(browser)).doesNotContain(COUNT);
      ReaderPage.open(browser, server.address(), "two-dates").awaitWhole();
      browser.script("window.dispatchEvent(new Event('beforeprint'))");
      assertThat(inPage(browser)).contains("shot at him").doesNotContain(COUNT);
      browser.script("window.dispatchEvent(new Event('afterprint'))");
      assertThat(inPage(browser)).doesNotContain("shot at him");
    }
  }

  @Test
  void theRoomSeesTheNoteAndTheTeacherChoosesByAKey() {
    try (var room = Browser.open(PROJECTOR)) {
      Lesson.firstTeacher(server, room);
      var projector = ProjectorPage.story(room, server.address());
      while (!projector.shown().step().equals("jeep")) {
        projector.press(Keys.PAGE_DOWN);
      }
      assertThat(projector.shown().points()).isEmpty();
      assertThat(projector.shown().fits()).isTrue();
      assertThat(seen(room)).contains("Before you read on").doesNotContain("shot at");
      projector.press("2");
      assertThat(projector.shown().points()).contains("jeep.p1");
      assertThat(projector.shown().fits()).isTrue();
      assertThat(inPage(room)).contains("shot at him").doesNotContain(COUNT);
      projector.press("1");
      assertThat(inPage(room)).contains(COUNT);
      var inspection = new Inspection(server.address());
      inspection.look(room, "note at the projector", PROJECTOR);
      assertThat(inspection.findings()).isEmpty();
    }
  }

  @Test
  void theNoteShutsNobodyOut() {
    var inspection = new Inspection(server.address());
    try (var browser = Browser.open(PHONE)) {
      ReaderPage.open(browser, server.address(), "jeep").awaitWhole().awaitMap();
      inspection.look(browser, "note before a step", PHONE, LAPTOP);
      choose(browser, "gentle");
      inspection.look(browser, "gentler text", PHONE, LAPTOP);
    }
    assertThat(String.join("\n", inspection.findings())).isEmpty();
  }

  private static void choose(Browser browser, String path) {
    var way = By.cssSelector(".step:not([hidden]) a[data-path=" + path + "]");
    browser.driver().findElement(way).sendKeys(Keys.ENTER);
    var told = By.cssSelector(".step:not([hidden]) > .telling[data-telling=" + path + "]");
    browser.await(driver -> driver.findElement(told));
  }

  /// What the open step shows.
  private static String seen(Browser browser) {
    return browser.driver().findElement(OPEN).getText();
  }

  /// All words of the page, hidden steps included.
  private static String inPage(Browser browser) {
    return browser.script("return document.body.textContent").toString();
  }
}
