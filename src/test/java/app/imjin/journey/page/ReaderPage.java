package app.imjin.journey.page;

import app.imjin.journey.Browser;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/// The reader as a student sees it.
public final class ReaderPage {
  private static final By HEADING = By.cssSelector(".step:not([hidden]) h1");

  private final Browser browser;

  private ReaderPage(Browser browser) {
    this.browser = browser;
  }

  /// Opens a story at one of its steps.
  public static ReaderPage open(Browser browser, String server, String step) {
    browser.driver().get(server + "/story/dmz/imjin/" + step);
    return at(browser);
  }

  /// The reader that is on the page already.
  public static ReaderPage at(Browser browser) {
    browser.await(driver -> driver.findElement(HEADING).isDisplayed());
    return new ReaderPage(browser);
  }

  public String heading() {
    return browser.driver().findElement(HEADING).getText();
  }

  public String text() {
    return browser.driver().findElement(By.cssSelector(".step:not([hidden]) .step-body")).getText();
  }

  public int steps() {
    return browser.driver().findElements(By.cssSelector("[data-goto]")).size();
  }

  /// Waits until the other steps are on the page too, so that no line is needed any more.
  public ReaderPage awaitWhole() {
    browser.await(
        driver -> !driver.findElements(By.cssSelector("story-stepper[data-whole]")).isEmpty());
    return this;
  }

  /// Waits until the map has drawn itself.
  public ReaderPage awaitMap() {
    browser.await(
        driver -> !driver.findElements(By.cssSelector("story-map .leaflet-container")).isEmpty());
    return this;
  }

  /// Presses keys as a keyboard does, wherever the focus is; keys for an element would scroll to
  /// it.
  public void press(CharSequence... keys) {
    new Actions(browser.driver()).sendKeys(keys).perform();
  }

  /// Goes on to the next step by the arrow key.
  public void readOn() {
    var before = heading();
    press(Keys.ARROW_RIGHT);
    browser.await(driver -> !heading().equals(before));
  }

  /// Reads to the end of the step by Page Down, screen by screen, and on to the next. Gives how
  /// often the key was pressed.
  public int readOnByPages() {
    var before = heading();
    int presses = 0;
    for (; presses < 20 && heading().equals(before); presses++) {
      press(Keys.PAGE_DOWN);
      browser.await(driver -> !heading().equals(before) || isAtRest());
    }
    return presses;
  }

  /// Whether something sticks out at the side, so that the page would scroll that way.
  public boolean isWiderThanTheScreen() {
    return Boolean.TRUE.equals(
        browser.script("return window.innerWidth > document.documentElement.clientWidth"));
  }

  /// Whether scrolling has come to an end: two looks in a row see the same.
  private boolean isAtRest() {
    return Boolean.TRUE.equals(
        browser.script(
            """
            const before = window.lastSeen;
            window.lastSeen = document.scrollingElement.scrollTop;
            return before === window.lastSeen;
            """));
  }

  public void clickNext() {
    browser.driver().findElement(By.cssSelector(".go-next")).click();
  }

  public void awaitHeading(String heading) {
    browser.await(driver -> heading().equals(heading));
  }

  /// The sentence that the address points to and the page marks.
  public String marked() {
    return browser.await(driver ->
        driver.findElements(By.cssSelector(".step:not([hidden]) :target")).stream()
            .filter(WebElement::isDisplayed)
            .map(WebElement::getText)
            .findFirst()
            .orElse(null));
  }

  public String path() {
    return String.valueOf(browser.script("return location.pathname"));
  }

  public void openEvidence() {
    browser
        .driver()
        .findElement(By.cssSelector(".step:not([hidden]) details.how > summary"))
        .click();
  }

  public List<String> evidence() {
    return browser.driver().findElements(By.cssSelector(".step:not([hidden]) .ground")).stream()
        .filter(WebElement::isDisplayed)
        .map(ground -> ground.getDomAttribute("data-ground"))
        .toList();
  }
}
