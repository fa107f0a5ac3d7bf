package app.imjin.journey;

import static app.imjin.journey.Browser.Screen.LAPTOP;
import static app.imjin.journey.Browser.Screen.PHONE;
import static app.imjin.journey.Browser.Screen.PROJECTOR;
import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.journey.page.ProjectorPage;
import app.imjin.journey.page.ReaderPage;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/// A reader meets a hard word and has it explained.
class GlossaryJourney {
  private static final By WORD = By.cssSelector(".step:not([hidden]) .gloss");
  private static final By MEANING = By.cssSelector(".meaning:popover-open");

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
  void opensByKeyboardIsHeardAndLeadsBackToTheWord() {
    try (var browser = Browser.open(LAPTOP)) {
      var reader = ReaderPage.open(browser, server.address(), "armistice").awaitWhole();
      for (Keys key : List.of(Keys.ENTER, Keys.SPACE)) {
        browser.script("document.querySelector('.step:not([hidden]) .gloss').focus()");
        reader.press(key);
        var meaning = awaitMeaning(browser);
        assertThat(focused(browser).getAriaRole()).isEqualTo("dialog");
        assertThat(focused(browser).getAccessibleName()).isEqualTo("armistice");
        assertThat(meaning.getText()).contains("정전협정", "jeongjeon hyeopjeong", "stop fighting");
        reader.press(Keys.ARROW_RIGHT);
        assertThat(reader.path()).as("keys belong to the meaning").endsWith("/armistice");
        reader.press(Keys.ESCAPE);
        browser.await(driver -> driver.findElements(MEANING).isEmpty());
        assertThat(focused(browser).getText()).isEqualTo("armistice");
      }
      assertThat(browser.consoleErrors()).isEmpty();
    }
  }

  @Test
  void speaksTheReadersLevelAndLanguage() {
    try (var browser = Browser.open(LAPTOP)) {
      var reader = ReaderPage.open(browser, server.address(), "armistice").awaitWhole();
      assertThat(meaning(browser)).contains("by law");
      reader.choose("level-menu", "A2");
      reader.awaitEdition("en-A2");
      assertThat(meaning(browser)).contains("not yet peace").doesNotContain("by law");
      reader.choose("language-menu", "es");
      reader.awaitEdition("es-A2");
      assertThat(meaning(browser)).contains("dejar de luchar", "정전협정", "jeongjeon hyeopjeong");
      reader.choose("language-menu", "ko");
      reader.awaitEdition("ko-A2");
      assertThat(meaning(browser)).containsOnlyOnce("정전협정").doesNotContain("jeongjeon");
    }
  }

  @Test
  void isWhollyOnANarrowPhoneAtDoubleSizeAndWithoutScripts() {
    try (var browser = Browser.open(PHONE)) {
      browser.scripts(false);
      browser.driver().get(server.address() + "/story/dmz/imjin/after-arrival?lang=ko");
      browser.driver().findElement(WORD).click();
      awaitMeaning(browser);
      browser.scripts(true);
      browser.driver().get(server.address() + "/story/dmz/imjin/after-arrival");
      browser.script("document.cookie = 'imjin-reading=size:200; path=/'");
      browser.driver().navigate().refresh();
      ReaderPage.at(browser).awaitWhole();
      browser.driver().findElement(WORD).click();
      assertThat(
              browser.script(
                  """
                  const {left, top, right, bottom} = arguments[0].getBoundingClientRect();
                  return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight
                      && arguments[0].scrollWidth <= arguments[0].clientWidth;
                  """,
                  awaitMeaning(browser)))
          .isEqualTo(true);
    }
  }

  @Test
  void canBeReadFromAfar() {
    var inspection = new Inspection(server.address());
    try (var browser = Browser.open(PROJECTOR)) {
      Lesson.firstTeacher(server, browser);
      ProjectorPage.story(browser, server.address());
      browser.driver().findElement(WORD).click();
      inspection.look(browser, "meaning at the projector", PROJECTOR);
      assertThat(
              browser.script(
                  """
                  const box = arguments[0].getBoundingClientRect();
                  const size = parseFloat(getComputedStyle(arguments[0].querySelector('p')).fontSize);
                  return box.top >= 0 && box.bottom <= innerHeight && size >= innerHeight / 25;
                  """,
                  awaitMeaning(browser)))
          .isEqualTo(true);
    }
    assertThat(String.join("\n", inspection.findings())).isEmpty();
  }

  private static String meaning(Browser browser) {
    browser.driver().findElement(WORD).click();
    var words = awaitMeaning(browser).getText();
    browser.driver().findElement(By.cssSelector(".meaning:popover-open .button")).click();
    browser.await(driver -> driver.findElements(MEANING).isEmpty());
    return words;
  }

  private static WebElement awaitMeaning(Browser browser) {
    return browser.await(driver -> driver.findElement(MEANING));
  }

  private static WebElement focused(Browser browser) {
    return browser.driver().switchTo().activeElement();
  }
}
