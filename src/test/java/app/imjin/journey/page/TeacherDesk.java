package app.imjin.journey.page;

import app.imjin.journey.Browser;
import org.openqa.selenium.By;

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
    browser.driver().get(server + "/teach");
    fields.fill("Setup code", setupCode);
    fields.click("Continue");
    fields.fill("Your name", name);
    fields.fill("New password", password);
    fields.fill("The same password again", password);
    fields.click("Create my account");
    awaitSignedIn();
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
    fields.click("Assign");
    fields.shown(By.xpath("//label[normalize-space()='Story']"));
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

  /// Opens the results of the only assignment of the only class.
  public ResultsPage results(String className) {
    browser.driver().get(server + "/teach/classes");
    fields.click(className);
    fields.click("Results");
    return ResultsPage.at(browser);
  }

  private void awaitSignedIn() {
    browser.await(driver ->
        driver.getCurrentUrl().endsWith("/teach")
            && driver.findElements(By.tagName("vaadin-password-field")).isEmpty());
  }
}
