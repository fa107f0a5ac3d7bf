package app.imjin.journey;

import static app.imjin.journey.Browser.Screen.LAPTOP;
import static app.imjin.journey.Browser.Screen.PHONE;
import static app.imjin.journey.Browser.Screen.PROJECTOR;
import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.journey.page.ProjectorPage;
import app.imjin.journey.page.ReaderPage;
import app.imjin.journey.page.ReadingMenu;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/// How sure we are of each sentence, on what it rests, and what had to be corrected.
class SourcesJourney {
  private static final By MARK = By.cssSelector(".step:not([hidden]) .sure");
  private static final By SHOWN_GROUND = By.cssSelector(".how[open] .ground:not([hidden])");

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
  void oneSwitchShowsAllMarksAndEachOpensWhatItsSentenceRestsOn() {
    try (var browser = Browser.open(LAPTOP)) {
      ReaderPage.open(browser, server.address(), "warm-shape").awaitWhole();
      int inDoubt = shown(browser, MARK).size();
      assertThat(inDoubt).isPositive();
      ReadingMenu.open(browser).choose("How sure we are", "Marks at every sentence").close();
      var sentences = browser.driver().findElements(By.cssSelector(".step:not([hidden]) .point"));
      assertThat(sentences).hasSizeGreaterThan(inDoubt);
      assertThat(shown(browser, MARK)).hasSameSizeAs(sentences);
      browser.driver().navigate().refresh();
      ReaderPage.at(browser).awaitWhole();
      assertThat(shown(browser, MARK)).hasSameSizeAs(sentences);

      var mark = shown(browser, MARK).getFirst();
      assertThat(mark.getAccessibleName()).contains("One source");
      mark.sendKeys(Keys.ENTER);
      browser.await(driver -> driver.findElement(SHOWN_GROUND).isDisplayed());
      assertThat(browser.awaitText(By.cssSelector(".how[open] .asked")))
          .contains("taken for a small object");
      var grounds = shown(browser, SHOWN_GROUND);
      assertThat(grounds).hasSizeBetween(1, 3);
      assertThat(grounds).anyMatch(ground -> ground.getText().contains("UPI, 1 August 2019"));
      assertThat(grounds).anyMatch(ground -> ground.getText().contains("www.upi.com"));
      var inspection = new Inspection(server.address());
      inspection.look(browser, "what a sentence rests on", LAPTOP);
      assertThat(String.join("\n", inspection.findings())).isEmpty();
      browser.driver().findElement(By.cssSelector(".how[open] .all-grounds")).click();
      assertThat(shown(browser, SHOWN_GROUND)).hasSizeGreaterThan(grounds.size());
      browser.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);
      browser.await(driver -> mark.equals(driver.switchTo().activeElement()));
      assertThat(browser.consoleErrors()).isEmpty();
    }
  }

  @Test
  void whyReportsDifferIsAnInferenceAndSaysSo() {
    try (var browser = Browser.open(LAPTOP)) {
      var reader = ReaderPage.open(browser, server.address(), "boat").awaitWhole();
      reader.openEvidence();
      assertThat(browser.driver().findElement(By.cssSelector(".how[open]")).getText())
          .contains("The article", "Other reports", "our inference", "What we print");
    }
  }

  @Test
  void claimsAndSourcesAreFilteredWithoutScripts() {
    try (var browser = Browser.open(PHONE)) {
      browser.scripts(false);
      browser.driver().get(server.address() + "/story/dmz/imjin/sources");
      browser.await(driver -> grounds(browser).size() > 50);
      var all = grounds(browser).size();
      new Select(browser.driver().findElement(By.id("filter-standing"))).selectByValue("disputed");
      browser.driver().findElement(By.cssSelector(".filters [type=submit]")).click();
      browser.await(driver -> driver.getCurrentUrl().contains("standing=disputed"));
      assertThat(grounds(browser)).isNotEmpty().hasSizeLessThan(all / 2);
      assertThat(grounds(browser)).allMatch(ground -> ground.getText().contains("disagree"));
      browser
          .driver()
          .findElement(By.cssSelector(".filters input[type=search]"))
          .sendKeys("no such words", Keys.ENTER);
      browser.await(driver -> driver.findElement(By.className("none")));
      browser.driver().findElement(By.cssSelector(".none a")).click();
      browser.await(driver -> grounds(browser).size() == all);
    }
  }

  @Test
  void aCorrectionSaysWhatRestsOnIt() {
    try (var browser = Browser.open(LAPTOP)) {
      browser.driver().get(server.address() + "/story/dmz/imjin/sources#corrections");
      var correction =
          browser.driver().findElements(By.className("correction")).stream()
              .filter(one -> one.getText().contains("off the east coast"))
              .findFirst()
              .orElseThrow();
      assertThat(correction.getText())
          .contains("22 November 2026", "What it says now")
          .contains("sentences rest on this", "questions rest on this");
      var questions = correction.findElements(By.cssSelector(".resting")).getLast();
      questions.findElement(By.tagName("summary")).click();
      assertThat(questions.getText()).contains("The question after step 3");
      questions.findElement(By.cssSelector("a[href*='/quiz/']")).click();
      browser.await(driver -> driver.getCurrentUrl().contains("/quiz/dmz/imjin-check#q"));
      assertThat(browser.awaitText(By.cssSelector("question-card:not([hidden])"))).contains("boat");
    }
  }

  @Test
  void theRoomSeesTheMarksByAKey() {
    try (var room = Browser.open(PROJECTOR)) {
      Lesson.firstTeacher(server, room);
      var projector = ProjectorPage.story(room, server.address());
      assertThat(shown(room, MARK)).isEmpty();
      projector.press("m");
      room.await(driver -> !shown(room, MARK).isEmpty());
      var inspection = new Inspection(server.address());
      inspection.look(room, "marks at the projector", PROJECTOR);
      assertThat(inspection.findings()).isEmpty();
      projector.press("m");
      room.await(driver -> shown(room, MARK).isEmpty());
    }
  }

  @Test
  void thePageOfSourcesShutsNobodyOut() {
    var inspection = new Inspection(server.address());
    try (var browser = Browser.open(PHONE)) {
      browser.driver().get(server.address() + "/story/dmz/imjin/sources");
      browser
          .driver()
          .findElements(By.cssSelector(".resting > summary"))
          .subList(0, 3)
          .forEach(summary -> browser.script("arguments[0].click()", summary));
      inspection.look(browser, "claims and sources", PHONE, LAPTOP, Browser.Screen.NARROW);
    }
    assertThat(String.join("\n", inspection.findings())).isEmpty();
  }

  private static List<WebElement> grounds(Browser browser) {
    return browser.driver().findElements(By.cssSelector(".group > .ground:not(.correction)"));
  }

  private static List<WebElement> shown(Browser browser, By what) {
    return browser.driver().findElements(what).stream().filter(WebElement::isDisplayed).toList();
  }
}
