package app.imjin.journey.page;

import app.imjin.journey.Browser;
import java.util.Optional;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/// The question between a step and the next, as a student sees it in the reader.
public final class CheckPage {
  private static final String OPEN = ".check:not([hidden]) ";

  private final Browser browser;

  private CheckPage(Browser browser) {
    this.browser = browser;
  }

  /// The question that stands in the place of the text.
  public static CheckPage at(Browser browser) {
    browser.await(driver -> driver.findElement(By.cssSelector(OPEN + ".stem")).isDisplayed());
    return new CheckPage(browser);
  }

  public static boolean isOpen(Browser browser) {
    return !browser.driver().findElements(By.cssSelector(OPEN)).isEmpty();
  }

  public String question() {
    return find(OPEN + ".stem").getText();
  }

  /// Everything that is said around the question.
  public String text() {
    return find(OPEN).getText();
  }

  public CheckPage choose(String option) {
    var shown = find(OPEN + "[data-option='" + option + "']");
    // The bar at the lower edge lies over what is just in view.
    browser.script("arguments[0].scrollIntoView({block: 'center'})", shown);
    shown.click();
    return this;
  }

  public Optional<String> chosen() {
    return browser
        .driver()
        .findElements(By.cssSelector(OPEN + ".option:has(input:checked)"))
        .stream()
        .findFirst()
        .map(option -> Optional.ofNullable(option.getDomAttribute("data-option")).orElse(""));
  }

  /// Presses "Check" or "Go on", whichever it is.
  public CheckPage pressWay() {
    find(".check-way").click();
    return this;
  }

  public String way() {
    return find(".check-way").getText();
  }

  public void goWithout() {
    var without = find(OPEN + ".go-without");
    // As the Tab key does: what has the focus is not under the bar.
    browser.script("arguments[0].focus()", without);
    without.click();
  }

  public String hint() {
    return browser.await(driver -> {
      var hint = driver.findElement(By.cssSelector(OPEN + ".check-hint"));
      return hint.isDisplayed() ? hint.getText() : null;
    });
  }

  /// Chooses, checks and waits for what the server says: `right` or `wrong`.
  public String answer(String option) {
    choose(option).pressWay();
    return awaitVerdict();
  }

  public String awaitVerdict() {
    return browser.await(
        driver -> find(OPEN + ".verdict:not([hidden])").getDomAttribute("data-kind"));
  }

  /// Follows the way back to the sentence.
  public ReaderPage readAgain() {
    find(OPEN + ".verdict-again").click();
    return ReaderPage.at(browser);
  }

  /// Goes back to the text by the button.
  public ReaderPage goBack() {
    find(".go-back").sendKeys(Keys.ENTER);
    return ReaderPage.at(browser);
  }

  /// Whether the focus is on what is asked.
  public boolean isHeard() {
    return Boolean.TRUE.equals(
        browser.script("return document.activeElement.closest('.check .stem') !== null"));
  }

  private WebElement find(String selector) {
    return browser.driver().findElement(By.cssSelector(selector));
  }
}
