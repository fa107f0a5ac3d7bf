package app.imjin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.journey.Browser.Screen;
import app.imjin.journey.page.ReaderPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/// A student reads the story.
class ReaderJourney {
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
  void readsAllStepsOnAPhoneByKeyboardOnly() {
    try (var browser = Browser.open(Screen.PHONE)) {
      var reader = ReaderPage.open(browser, server.address(), "line-and-river").awaitWhole();
      int steps = reader.steps();
      assertThat(steps).isGreaterThanOrEqualTo(12);
      // A step is longer than the screen of a phone: Page Down shows its end before it goes on.
      assertThat(reader.isWiderThanTheScreen()).isFalse();
      assertThat(reader.readOnByPages()).isGreaterThan(1);
      reader.readOn();
      for (int step = 3; step < steps; step++) {
        reader.readOnByPages();
      }
      assertThat(reader.path()).endsWith("/counting");
      browser.await(driver -> driver.findElement(By.cssSelector(".go-quiz")).isDisplayed());
      assertThat(browser.consoleErrors()).isEmpty();
    }
  }

  @Test
  void stepsWithTheNetworkCut() {
    try (var browser = Browser.open(Screen.LAPTOP)) {
      var reader =
          ReaderPage.open(browser, server.address(), "line-and-river").awaitWhole().awaitMap();
      browser.requests();
      browser.line(false);
      var first = reader.heading();
      reader.press(Keys.ARROW_RIGHT);
      browser.await(driver -> !reader.heading().equals(first));
      reader.clickNext();
      browser.await(driver -> reader.path().endsWith("/boat"));
      reader.openEvidence();
      assertThat(reader.evidence()).contains("C05");
      assertThat(browser.requests()).isEmpty();
      browser.line(true);
    }
  }

  @Test
  void marksThePlaceOrTheDateThatALinkLeadsTo() {
    for (Screen screen : new Screen[] {Screen.PHONE, Screen.LAPTOP}) {
      try (var browser = Browser.open(screen)) {
        var step = "warm-shape#place-imjin-at-mdl";
        var reader = ReaderPage.open(browser, server.address(), step).awaitWhole();
        assertThat(reader.markedPlace()).isEqualTo("Seen by thermal camera, 23:38");
        assertThat(reader.announced()).contains("Marked on the map: Seen by thermal camera, 23:38");
        reader.choose("language-menu", "es");
        reader.awaitEdition("es-B2");
        assertThat(reader.markedPlace()).contains("23:38").doesNotContain("Seen");
        reader.choose("language-menu", "en");
        reader.awaitEdition("en-B2");
        reader.openStep("what-the-military-said");
        browser.await(driver -> reader.marksNothing());
        assertThat(reader.focusedText()).isEqualTo(reader.heading());

        var event = "warm-shape#event-H-2019-07-31-2338";
        var again = ReaderPage.open(browser, server.address(), event).awaitWhole();
        browser.await(driver -> again.announced().contains("Marked on the timeline: "));
        assertThat(again.announced()).contains("23:38");
        // On a phone the words of a marked date should show too, and do not yet.
        if (screen == Screen.LAPTOP) {
          assertThat(again.markedDate()).contains("23:38");
        }
        assertThat(browser.consoleErrors()).isEmpty();
      }
    }
  }

  @Test
  void findsOnTheMapWhatTheListNamesAndIsToldWhatItTaps() {
    for (Screen screen : new Screen[] {Screen.PHONE, Screen.LAPTOP}) {
      try (var browser = Browser.open(screen)) {
        // The first paint has no room for the name of the line.
        var reader = ReaderPage.open(browser, server.address(), "warm-shape").awaitMap();
        reader.chooseOnMap("mdl");
        browser.await(driver -> reader.isFoundInView("mdl"));

        var anew = ReaderPage.open(browser, server.address(), "line-and-river").awaitMap();
        assertThat(anew.tapOnMap("imjingak")).startsWith("Imjingak — ");
        assertThat(browser.consoleErrors()).isEmpty();
      }
    }
  }

  @Test
  void goesBackAndForwardAndReloadsWhereItWas() {
    try (var browser = Browser.open(Screen.LAPTOP)) {
      var reader = ReaderPage.open(browser, server.address(), "armistice").awaitWhole();
      var armistice = reader.heading();
      reader.clickNext();
      browser.await(driver -> reader.path().endsWith("/boat"));
      var boat = reader.heading();
      browser.driver().navigate().back();
      reader.awaitHeading(armistice);
      browser.driver().navigate().forward();
      reader.awaitHeading(boat);
      browser.driver().navigate().refresh();
      assertThat(ReaderPage.at(browser).heading()).isEqualTo(boat);
    }
  }

  @Test
  void readsTheStepWithScriptsOff() {
    try (var browser = Browser.open(Screen.LAPTOP)) {
      browser.scripts(false);
      browser.driver().get(server.address() + "/story/dmz/imjin/warm-shape");
      var body = browser.driver().findElement(By.cssSelector(".step-body"));
      assertThat(body.getText()).contains("23:38");
      browser.awaitRest();
      browser.driver().findElement(By.cssSelector(".go-next")).click();
      browser.await(driver -> driver.getCurrentUrl().endsWith("/what-the-military-said"));
    }
  }
}
