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

  /// The place that the map and its list mark, as the list calls it.
  public String markedPlace() {
    return browser.await(driver ->
        driver.findElements(By.cssSelector("story-map .spot.marked")).stream()
            .filter(WebElement::isDisplayed)
            .map(spot -> spot.getDomAttribute("data-place"))
            .map(id -> By.cssSelector(".map-twin [aria-current][data-place='%s'] b".formatted(id)))
            .flatMap(entry -> driver.findElements(entry).stream())
            .map(name -> name.getDomProperty("textContent"))
            .findFirst()
            .orElse(null));
  }

  /// The words of the date that the timeline marks.
  public String markedDate() {
    return browser.await(driver ->
        driver
            .findElements(By.cssSelector("timeline-strip .tl-marked [aria-current] span"))
            .stream()
            .filter(WebElement::isDisplayed)
            .map(WebElement::getText)
            .findFirst()
            .orElse(null));
  }

  /// Chooses a place in the list beside the map.
  public void chooseOnMap(String place) {
    browser.driver().findElement(By.cssSelector(".map-twin > summary")).click();
    var entry = By.cssSelector(".map-twin [data-place='%s']".formatted(place));
    browser.await(driver -> driver.findElement(entry).isDisplayed());
    browser.driver().findElement(entry).click();
  }

  /// Whether the map marks a place where one can see it.
  public boolean isFoundInView(String place) {
    return Boolean.TRUE.equals(
        browser.script(
            """
            const map = document.querySelector('story-map');
            const spot = map.querySelector(`.spot.found[data-place='${arguments[0]}'] > span`);
            const view = map.querySelector('.map-view').getBoundingClientRect();
            const { left, right, top, bottom } = spot?.getBoundingClientRect() ?? {};
            return left >= view.left && right <= view.right && top >= view.top && bottom <= view.bottom;
            """,
            place));
  }

  /// Taps a place on the map. Gives what is said then.
  public String tapOnMap(String place) {
    var name = By.cssSelector("story-map .spot[data-place='%s'] > span".formatted(place));
    var shown = browser.driver().findElements(name).stream().filter(WebElement::isDisplayed);
    new Actions(browser.driver()).moveToElement(shown.findFirst().orElseThrow()).click().perform();
    return browser.await(driver -> {
      var status = driver.findElement(By.cssSelector(".map-status"));
      return status.isDisplayed() && !status.getText().isEmpty() ? status.getText() : null;
    });
  }

  public boolean marksNothing() {
    return browser
        .driver()
        .findElements(By.cssSelector(".spot.marked, .tl-marked, .map-twin [aria-current]"))
        .isEmpty();
  }

  public String path() {
    return String.valueOf(browser.script("return location.pathname"));
  }

  /// Chooses in the menu of levels or of languages by the keyboard.
  public void choose(String menu, String choice) {
    var summary = By.cssSelector(".%s > summary".formatted(menu));
    browser.driver().findElement(summary).sendKeys(Keys.ENTER);
    var link =
        By.cssSelector(
            ".%1$s :is([data-level='%2$s'], [data-language='%2$s'])".formatted(menu, choice));
    browser.await(driver -> driver.findElement(link).isDisplayed());
    browser.driver().findElement(link).sendKeys(Keys.ENTER);
  }

  /// Waits until the page is in that edition, written as `es-A2`, with all its steps.
  public ReaderPage awaitEdition(String edition) {
    browser.await(driver ->
        !driver
            .findElements(
                By.cssSelector(
                    "html[lang='%s'] story-stepper[data-whole][data-rest*='/%s.html']"
                        .formatted(edition.substring(0, 2), edition)))
            .isEmpty());
    return this;
  }

  /// Scrolls on a phone until a sentence is the first that begins below the map.
  public void readAt(String point) {
    browser.await(driver ->
        Boolean.TRUE.equals(
            browser.script(
                """
                const map = document.querySelector('.stage').getBoundingClientRect().bottom;
                const below = document.getElementById(arguments[0]).getBoundingClientRect().top - map;
                window.scrollBy(0, below - 4);
                return Math.abs(below - 4) < 1;
                """,
                point)));
  }

  /// How far from the top of the screen a sentence begins.
  public double height(String point) {
    return ((Number)
            browser.script(
                "return document.getElementById(arguments[0]).getBoundingClientRect().top", point))
        .doubleValue();
  }

  /// The menu that has the focus, by its class.
  public String focusedMenu() {
    return String.valueOf(
        browser.script("return document.activeElement.closest('details')?.className ?? ''"));
  }

  /// The words of what has the focus.
  public String focusedText() {
    return browser.driver().switchTo().activeElement().getText();
  }

  /// Whether the text says of itself that it is being changed.
  public boolean isBusy() {
    return !browser.driver().findElements(By.cssSelector("[aria-busy=true]")).isEmpty();
  }

  /// What was said to a screen reader last.
  public String announced() {
    return String.valueOf(
        browser.script("return document.querySelector('.step-announcement').textContent"));
  }

  /// Chooses a reading setting in its menu.
  public void set(String setting, String value) {
    var input = openSetting(setting, "[value='%s']".formatted(value));
    input.findElement(By.xpath("..")).click();
    browser.await(driver -> input.isSelected());
    closeMenus();
  }

  /// What is chosen for a reading setting, as its menu shows it.
  public String setting(String setting) {
    var chosen = String.valueOf(openSetting(setting, ":checked").getDomProperty("value"));
    closeMenus();
    return chosen;
  }

  /// Whether a reading setting can be seen but not changed.
  public boolean isFixed(String setting) {
    var fixed = !openSetting(setting, ":checked").isEnabled();
    closeMenus();
    return fixed;
  }

  private WebElement openSetting(String setting, String which) {
    var menu = browser.driver().findElement(By.cssSelector(".reading-menu"));
    if (menu.getDomAttribute("open") == null) {
      menu.findElement(By.cssSelector("summary")).click();
    }
    var input = By.cssSelector("reading-settings input[name='%s']%s".formatted(setting, which));
    return browser.await(driver -> driver.findElement(input));
  }

  private void closeMenus() {
    press(Keys.ESCAPE);
    browser.await(driver -> driver.findElements(By.cssSelector("details.menu[open]")).isEmpty());
  }

  /// Opens a step by the list of steps.
  public void openStep(String step) {
    browser.driver().findElement(By.cssSelector(".step-menu > summary")).click();
    var link = By.cssSelector(".step-menu [data-goto='%s']".formatted(step));
    browser.await(driver -> driver.findElement(link).isDisplayed());
    browser.driver().findElement(link).click();
  }

  /// What leads back to the question from which the reader came.
  public String wayToQuestion() {
    return wayBack().getText();
  }

  public PlayerPage backToQuestion() {
    wayBack().click();
    return PlayerPage.at(browser);
  }

  private WebElement wayBack() {
    return browser.driver().findElement(By.cssSelector(".to-question a"));
  }

  /// The line that says why a question was left out.
  public String checkLine() {
    return browser.await(driver -> {
      var line = driver.findElement(By.cssSelector(".check-line"));
      return line.isDisplayed() ? line.getText() : null;
    });
  }

  /// What the page says when another text could not be fetched.
  public String failure() {
    return browser.await(driver -> {
      var alert = driver.findElement(By.cssSelector(".switch-failed"));
      return alert.isDisplayed() ? alert.getText() : null;
    });
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
