package app.imjin.journey.page;

import app.imjin.journey.Browser;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/// A reader's highlights and notes, in the text of a story and on the page of all of them.
public final class NotesPage {
  private static final By PANEL = By.cssSelector(".notes-panel[open]");
  private static final By BAR = By.cssSelector(".sentence-bar:popover-open");

  /// More stops than a page has.
  private static final int MANY = 200;

  private final Browser browser;

  private NotesPage(Browser browser) {
    this.browser = browser;
  }

  /// The notes of the story that is open.
  public static NotesPage at(Browser browser) {
    browser.await(
        driver -> browser.script("return Boolean(customElements.get('story-notes'))").equals(true));
    return new NotesPage(browser);
  }

  /// The page of all notes on a story.
  public static NotesPage all(Browser browser, String server) {
    browser.driver().get(server + "/story/dmz/imjin/notes");
    browser.await(driver ->
        !driver.findElements(By.cssSelector(".notes-none:not([hidden]), li .change")).isEmpty());
    return new NotesPage(browser);
  }

  /// Opens the panel by the keyboard, from wherever the focus is.
  public NotesPage openPanelByKeyboard() {
    tabTo("story-notes button");
    type(Keys.ENTER);
    browser.await(driver -> driver.findElement(PANEL).isDisplayed());
    return this;
  }

  /// Goes on by Tab until the focus is there.
  public void tabTo(String selector) {
    for (int i = 0; i < MANY; i++) {
      if (browser
          .script("return document.activeElement.matches(arguments[0])", selector)
          .equals(true)) {
        return;
      }
      type(Keys.TAB);
    }
    throw new AssertionError("No Tab leads to " + selector);
  }

  public void type(CharSequence... keys) {
    new Actions(browser.driver()).sendKeys(keys).perform();
  }

  /// Marks a sentence of the open panel and writes to it, by the keyboard.
  public void noteByKeyboard(int sentence, String kind, String text) {
    var card = ".notes-list > li:nth-child(%d) ".formatted(sentence);
    tabTo(card + ".kind." + kind);
    type(Keys.SPACE);
    tabTo(card + ".write");
    type(Keys.ENTER);
    tabTo(card + "textarea");
    type(text);
  }

  /// Clicks a sentence, so that its controls are beside it.
  public NotesPage openAt(String sentence) {
    var words = browser.driver().findElement(By.id(sentence));
    browser.script("arguments[0].scrollIntoView({block: 'center'})", words);
    words.click();
    browser.await(driver -> driver.findElement(BAR).isDisplayed());
    return this;
  }

  public void mark(String kind) {
    browser.driver().findElement(BAR).findElement(By.cssSelector(".kind." + kind)).click();
  }

  /// Writes behind what is there.
  public void write(String text) {
    var bar = browser.driver().findElement(BAR);
    var field = bar.findElement(By.cssSelector("textarea"));
    if (!field.isDisplayed()) {
      bar.findElement(By.cssSelector(".write")).click();
    }
    field.sendKeys(text);
  }

  /// What stands in the field beside the sentence.
  public String written() {
    return browser.await(driver ->
        driver.findElement(BAR).findElement(By.cssSelector("textarea")).getDomProperty("value"));
  }

  /// Presses a button of what is open or of the page.
  public void press(String selector) {
    browser.await(driver -> driver.findElement(By.cssSelector(selector)).isDisplayed());
    browser.driver().findElement(By.cssSelector(selector)).click();
  }

  /// Waits for what is said of what is kept.
  public void awaitStatus(String words) {
    browser.await(driver ->
        driver.findElements(By.cssSelector(".notes-status")).stream()
            .anyMatch(status -> status.isDisplayed() && status.getText().equals(words)));
  }

  /// Waits until a sentence is marked so.
  public void awaitMark(String sentence, String kind) {
    browser.await(driver -> kind.equals(mark(driver.findElement(By.id(sentence)))));
  }

  private static String mark(WebElement sentence) {
    return String.valueOf(sentence.getDomAttribute("data-noted"));
  }

  /// How often something is marked.
  public int marks() {
    return browser.driver().findElements(By.cssSelector(".point[data-noted]")).size();
  }

  /// What is said after a sentence to those who hear the page.
  public String said(String sentence) {
    return String.valueOf(
        browser.script(
            "return document.getElementById(arguments[0]).nextElementSibling.textContent",
            sentence));
  }

  /// The notes on the page of all of them, each as it is read.
  public List<String> listed() {
    return browser.driver().findElements(By.cssSelector("li[data-point]")).stream()
        .filter(WebElement::isDisplayed)
        .map(item ->
            String.join(
                " | ",
                item.findElements(By.cssSelector("blockquote, .note-kind, .note-text")).stream()
                    .filter(WebElement::isDisplayed)
                    .map(WebElement::getText)
                    .toList()))
        .toList();
  }
}
