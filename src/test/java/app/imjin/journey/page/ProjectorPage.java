package app.imjin.journey.page;

import app.imjin.journey.Browser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/// What a room sees, and the keys that the teacher presses. The pointer is never used here.
public final class ProjectorPage {
  private static final String CARD = ".projected:not([hidden]) question-card";
  private static final By ANSWER = By.cssSelector(".projected:not([hidden]) .projected-answer");

  private static final String SHOWN =
      """
      const step = document.querySelector('.step:not([hidden])');
      const points = [...step.querySelectorAll('.step-body .point')];
      const fits = (box) => box.scrollHeight <= box.clientHeight + 1
          && box.scrollWidth <= box.clientWidth + 1;
      const map = document.querySelector('story-map');
      return [
        step.dataset.step,
        points.filter((point) => point.checkVisibility()).map((point) => point.id),
        points.map((point) => point.id),
        [document.scrollingElement, document.querySelector('.reading-text')].every(fits),
        map.scene.bounds.every(Number.isFinite)
            && map.querySelectorAll('.map-drawing path').length > 0
            && !map.querySelector('.map-view').outerHTML.includes('NaN'),
      ];
      """;

  private static final String CARD_SHOWN =
      """
      const card = document.querySelector(arguments[0]);
      const options = [...card.querySelectorAll('.option')].map((option) =>
          `${option.dataset.option} ${option.matches('[data-right]') ? 'right' : ''}`);
      return [...options, card.querySelector('.map-pin') ? 'a pin' : 'no pin'];
      """;

  private static final String NOTHING_CUT =
      """
      const within = (element, left, right) => {
        const box = element.getBoundingClientRect();
        return box.left >= left - 1 && box.right <= right + 1;
      };
      const view = document.querySelector('story-map .map-view').getBoundingClientRect();
      const names = [...document.querySelectorAll('story-map .map-view .spot > span')]
          .filter((name) => name.checkVisibility({ visibilityProperty: true }));
      return names.length > 0 && names.every((name) => within(name, view.left, view.right))
          && within(document.querySelector('story-map .map-credits'), 0, window.innerWidth);
      """;

  private static final String KEYS_FIT =
      """
      const keys = document.querySelector('dialog.keys');
      return keys.open && keys.scrollHeight <= keys.clientHeight + 1;
      """;

  private final Browser browser;

  private ProjectorPage(Browser browser) {
    this.browser = browser;
  }

  /// A story at its first step, with all steps on the page and the text laid out in its typeface.
  public static ProjectorPage story(Browser browser, String server) {
    browser.driver().get(server + "/project/story/dmz/imjin");
    browser.await(driver -> driver.findElement(By.cssSelector("story-stepper[data-whole]")));
    browser.await(driver -> driver.findElement(By.cssSelector("story-map .leaflet-container")));
    browser.awaitRest();
    return new ProjectorPage(browser);
  }

  /// Waits until all names on the map and its credits are to be read whole.
  public void awaitNothingCut() {
    browser.awaitRest();
    browser.awaitTrue(NOTHING_CUT);
  }

  /// Whether the list of keys is open and to be read whole.
  public boolean keysFit() {
    return Boolean.TRUE.equals(browser.script(KEYS_FIT));
  }

  /// A quiz at its first question.
  public static ProjectorPage quiz(Browser browser, String server) {
    browser.driver().get(server + "/project/quiz/dmz/imjin-check");
    browser.awaitTrue(
        "return customElements.get('lesson-presenter') !== undefined"
            + " && customElements.get('projected-quiz') !== undefined");
    browser.awaitRest();
    return new ProjectorPage(browser);
  }

  /// Presses one key as a keyboard or a clicker does, wherever the focus is.
  public void press(CharSequence key) {
    new Actions(browser.driver()).sendKeys(key).perform();
  }

  /// Presses a key until nothing changes any more; all that was shown, what is there first
  /// included.
  public List<Shown> walk(CharSequence key) {
    var walked = new ArrayList<>(List.of(shown()));
    press(key);
    while (!shown().equals(walked.getLast())) {
      walked.add(shown());
      press(key);
    }
    return walked;
  }

  public Shown shown() {
    var seen = (List<?>) browser.script(SHOWN);
    return new Shown(
        String.valueOf(seen.get(0)),
        strings(seen.get(1)),
        strings(seen.get(2)),
        Boolean.TRUE.equals(seen.get(3)),
        Boolean.TRUE.equals(seen.get(4)));
  }

  private static List<String> strings(Object list) {
    return ((List<?>) list).stream().map(String::valueOf).toList();
  }

  public String path() {
    return String.valueOf(browser.script("return location.pathname"));
  }

  public boolean isBlank() {
    return !browser
        .driver()
        .findElement(By.cssSelector("lesson-presenter > :first-child"))
        .isDisplayed();
  }

  public boolean showsKeys() {
    return browser.driver().findElement(By.cssSelector("dialog.keys")).isDisplayed();
  }

  public boolean isFullScreen() {
    return Boolean.TRUE.equals(browser.script("return document.fullscreenElement !== null"));
  }

  public String count() {
    return browser
        .driver()
        .findElement(By.cssSelector(".projected:not([hidden]) .projected-count"))
        .getText();
  }

  public String question() {
    return attribute(browser.driver().findElement(By.cssSelector(CARD)), "data-question");
  }

  /// The open question as the room sees it: the options in their order with their marks, and
  /// whether there is a pin on the map.
  public List<String> card() {
    return strings(browser.script(CARD_SHOWN, CARD));
  }

  /// The words on what is right; empty as long as the teacher keeps them.
  public Optional<String> answer() {
    return browser.driver().findElements(ANSWER).stream()
        .filter(WebElement::isDisplayed)
        .map(WebElement::getText)
        .findFirst();
  }

  public String awaitAnswer() {
    press("a");
    return browser.await(driver -> answer().orElse(null));
  }

  public void hideAnswer() {
    press("a");
    browser.await(driver -> answer().isEmpty());
  }

  /// Closes the list of keys.
  public void escape() {
    press(Keys.ESCAPE);
  }

  private static String attribute(WebElement element, String name) {
    return Optional.ofNullable(element.getDomAttribute(name)).orElse("");
  }

  /// @param step that is open
  /// @param points of it that can be seen
  /// @param all points of it, on whatever page
  /// @param fits whether nothing could be scrolled
  /// @param drawn whether the map has something to show, in finite places
  public record Shown(
      String step, List<String> points, List<String> all, boolean fits, boolean drawn) {}
}
