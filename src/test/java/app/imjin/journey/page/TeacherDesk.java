package app.imjin.journey.page;

import app.imjin.journey.Browser;
import java.time.LocalDateTime;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/// What a teacher does before and after the lesson.
public final class TeacherDesk {
  private final Browser browser;
  private final String server;
  private final Fields fields;

  public TeacherDesk(Browser browser, String server) {
    this.browser = browser;
    this.server = server;
    this.fields = new Fields(browser);
  }

  /// The very first start: the code from the console, then name and password.
  public TeacherDesk setUp(String setupCode, String name, String password) {
    enterSetupCode(setupCode);
    fields.fill("Your name", name);
    fields.fill("New password", password);
    fields.fill("The same password again", password);
    fields.click("Create my account");
    awaitSignedIn();
    return this;
  }

  /// The first half of that: comes to the page that asks for name and password.
  public TeacherDesk enterSetupCode(String setupCode) {
    browser.driver().get(server + "/teach");
    fields.fill("Setup code", setupCode);
    fields.click("Continue");
    fields.shown(By.tagName("vaadin-password-field"));
    return this;
  }

  public TeacherDesk signIn(String name, String password) {
    browser.driver().get(server + "/sign-in");
    fields.fill("Your name", name);
    fields.fill("Password", password);
    fields.click("Sign in");
    awaitSignedIn();
    return this;
  }

  /// The sign-in is over: the code page has come to where one signs in by itself, and leads back.
  public TeacherDesk signInAgain(String name, String password) {
    fields.shown(By.xpath("//p[contains(.,'you come back to the page where you were')]"));
    fields.fill("Your name", name);
    fields.fill("Password", password);
    fields.click("Sign in");
    browser.await(driver -> driver.getCurrentUrl().endsWith("/code"));
    return this;
  }

  public TeacherDesk createClass(String name) {
    browser.driver().get(server + "/teach/classes");
    fields.click("Create a class");
    fields.shown(By.xpath("//label[normalize-space()='Name of the class']"));
    fields.fill("Name of the class", name);
    browser
        .await(driver ->
            driver.findElement(
                By.xpath(
                    "//vaadin-button[@slot='footer' or ancestor::vaadin-dialog]"
                        + "[normalize-space()='Create a class']")))
        .click();
    browser.await(driver -> driver.getCurrentUrl().matches(".*/teach/classes/[^/]+"));
    return this;
  }

  /// Assigns the first story with its quiz; feedback comes at once. Gives the code of the class.
  public String assign() {
    openAssign();
    return confirmAssign();
  }

  /// The same, with a time until when answers count.
  public String assignUntil(LocalDateTime due) {
    openAssign();
    type("vaadin-date-time-picker vaadin-date-picker input", due.toLocalDate().toString());
    type("vaadin-date-time-picker vaadin-time-picker input", due.toLocalTime().toString());
    fields.shown(By.cssSelector(".grace"));
    return confirmAssign();
  }

  /// The same, with a question between the steps of the story.
  public String assignGuided() {
    openAssign();
    fields.shown(By.cssSelector("vaadin-checkbox label")).click();
    return confirmAssign();
  }

  private void openAssign() {
    fields.click("Assign");
    fields.shown(By.xpath("//label[normalize-space()='Story']"));
  }

  private void type(String selector, String value) {
    fields.shown(By.cssSelector(selector)).sendKeys(value, Keys.ENTER);
  }

  private String confirmAssign() {
    browser
        .await(driver ->
            driver.findElement(
                By.xpath(
                    "//vaadin-button[@slot='footer' or ancestor::vaadin-dialog]"
                        + "[normalize-space()='Assign']")))
        .click();
    browser.await(driver -> driver.getCurrentUrl().endsWith("/code"));
    return fields.shown(By.cssSelector(".class-code-letters")).getText().replaceAll("\\s", "");
  }

  /// The pseudonyms of those who are in a class.
  public List<String> students(String className) {
    open("/teach/classes", "Classes").press(className).awaitHeading("Students");
    return browser.driver().findElements(By.cssSelector(".roster tbody th")).stream()
        .map(WebElement::getText)
        .toList();
  }

  /// Opens the results of the only assignment of the only class.
  public ResultsPage results(String className) {
    browser.driver().get(server + "/teach/classes");
    fields.click(className);
    fields.click("Results");
    return ResultsPage.at(browser);
  }

  /// Opens an address and waits for its heading.
  public TeacherDesk open(String path, String heading) {
    browser.driver().get(server + path);
    return awaitHeading(heading);
  }

  /// Presses the button or follows the link with these words.
  public TeacherDesk press(String words) {
    fields.click(words);
    return this;
  }

  /// Waits for a heading, that of a dialog included, that has these words in it.
  public TeacherDesk awaitHeading(String words) {
    fields.shown(
        By.xpath(
            "//*[self::h1 or self::h2 or self::h3][contains(normalize-space(),'%s')]"
                .formatted(words)));
    return this;
  }

  /// Opens what can be done about one student.
  public TeacherDesk change(String pseudonym) {
    fields
        .shown(By.cssSelector("vaadin-button[aria-label='Change %s']".formatted(pseudonym)))
        .click();
    return awaitHeading(pseudonym);
  }

  public TeacherDesk awaitNoDialog() {
    browser.await(driver -> driver.findElements(By.cssSelector("vaadin-dialog[opened]")).isEmpty());
    return this;
  }

  private void awaitSignedIn() {
    browser.await(driver ->
        driver.getCurrentUrl().endsWith("/teach")
            && driver.findElements(By.tagName("vaadin-password-field")).isEmpty());
  }
}
