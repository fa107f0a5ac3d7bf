package app.imjin.journey.page;

import app.imjin.journey.Browser;
import java.util.List;
import java.util.Optional;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/// A quiz as a student goes through it, one question at a time.
public final class PlayerPage {
  private static final String CARD = "question-card:not([hidden])";
  private static final String VERDICT = CARD + " .verdict:not([hidden])";

  private final Browser browser;

  private PlayerPage(Browser browser) {
    this.browser = browser;
  }

  /// The player that is on the page already, once it has come to life.
  public static PlayerPage at(Browser browser) {
    browser.await(driver -> driver.findElement(By.cssSelector("quiz-player.live")));
    return new PlayerPage(browser);
  }

  public static PlayerPage practise(Browser browser, String server) {
    browser.driver().get(server + "/quiz/dmz/imjin-check");
    return at(browser);
  }

  public String question() {
    return Optional.ofNullable(find(CARD).getDomAttribute("data-question")).orElse("");
  }

  /// Goes on until a question is open.
  public PlayerPage goTo(String question) {
    for (int i = 0; i < 40 && !question().equals(question); i++) {
      var before = question();
      click("[data-go=next]");
      browser.await(driver -> !question().equals(before));
    }
    return this;
  }

  /// Goes back to the question before.
  public PlayerPage goBack() {
    var before = question();
    click("[data-go=back]");
    browser.await(driver -> !question().equals(before));
    return this;
  }

  public PlayerPage choose(String... options) {
    for (var option : options) {
      var shown = find(CARD + " [data-option='" + option + "']");
      // The bar at the lower edge lies over what is just in view.
      browser.script("arguments[0].scrollIntoView({block: 'center'})", shown);
      shown.click();
    }
    return this;
  }

  public List<String> chosen() {
    return browser
        .driver()
        .findElements(By.cssSelector(CARD + " .option:has(input:checked)"))
        .stream()
        .map(option -> Optional.ofNullable(option.getDomAttribute("data-option")).orElse(""))
        .sorted()
        .toList();
  }

  public PlayerPage check() {
    click("[data-go=check]");
    return this;
  }

  /// Checks with a double click, as some do everything.
  public PlayerPage checkTwice() {
    new Actions(browser.driver()).doubleClick(find("[data-go=check]")).perform();
    return this;
  }

  /// Chooses, checks and waits for what the server says: `right`, `partly` or `wrong`.
  public String answer(String... options) {
    choose(options).check();
    return awaitVerdict();
  }

  public String awaitVerdict() {
    return browser.await(driver -> find(VERDICT).getDomAttribute("data-kind"));
  }

  public Optional<String> verdict() {
    return browser.driver().findElements(By.cssSelector(VERDICT)).stream()
        .map(WebElement::getText)
        .findFirst();
  }

  /// Follows the link to the place in the story.
  public ReaderPage readAgain() {
    click(VERDICT + " .verdict-again");
    return ReaderPage.at(browser);
  }

  public String saved() {
    return find(".save-state").getText();
  }

  public void awaitSaved(String words) {
    browser.await(driver -> saved().equals(words));
  }

  public String note() {
    return find(".player-note").getText();
  }

  public void awaitNote(String part) {
    browser.await(driver -> note().contains(part));
  }

  public String result() {
    return browser.await(driver -> {
      var result = find(".result");
      return result.isDisplayed() ? result.getText() : null;
    });
  }

  public PlayerPage toResult() {
    for (int i = 0; i < 40 && !browser.driver().findElements(By.cssSelector(CARD)).isEmpty(); i++) {
      click("[data-go=next]");
    }
    return this;
  }

  private void click(String selector) {
    find(selector).click();
  }

  private WebElement find(String selector) {
    return browser.driver().findElement(By.cssSelector(selector));
  }
}
