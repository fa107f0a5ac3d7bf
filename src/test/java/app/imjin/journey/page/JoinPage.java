package app.imjin.journey.page;

import app.imjin.journey.Browser;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/// How a student comes into the class.
public final class JoinPage {
  private static final By TASK = By.cssSelector(".class-tasks a[href*='/class/']");

  private final Browser browser;

  private JoinPage(Browser browser) {
    this.browser = browser;
  }

  public static JoinPage open(Browser browser, String server) {
    browser.driver().get(server + "/join");
    return new JoinPage(browser);
  }

  /// Types the code and comes to the names, or to the words on what is wrong.
  public JoinPage enter(String code) {
    var field = browser.await(driver -> driver.findElement(By.id("code")));
    field.clear();
    field.sendKeys(code);
    return send();
  }

  /// Sends what stands in the field.
  public JoinPage send() {
    browser.driver().findElement(By.cssSelector("form.sheet button[type=submit]")).click();
    browser.await(driver -> driver.findElement(By.cssSelector(".names, #problem")).isDisplayed());
    return this;
  }

  /// What stands in the field for the code.
  public String typed() {
    return String.valueOf(browser.driver().findElement(By.id("code")).getDomProperty("value"));
  }

  public String problem() {
    return browser.driver().findElement(By.id("problem")).getText();
  }

  /// Takes the first name that is offered.
  public Joined takeName() {
    var name = browser.driver().findElement(By.cssSelector(".names button"));
    var pseudonym = name.getText();
    name.click();
    return welcomed(pseudonym);
  }

  /// Takes the first name with a double click.
  public Joined takeNameTwice() {
    var name = browser.driver().findElement(By.cssSelector(".names button"));
    var pseudonym = name.getText();
    new org.openqa.selenium.interactions.Actions(browser.driver()).doubleClick(name).perform();
    return welcomed(pseudonym);
  }

  /// Comes back with the three words.
  public void comeBack(String ticket) {
    browser.driver().findElement(By.cssSelector(".have-ticket summary")).click();
    var field = browser.await(driver -> driver.findElement(By.id("ticket")));
    field.sendKeys(ticket, Keys.ENTER);
    browser.await(driver -> driver.findElement(TASK).isDisplayed());
  }

  private Joined welcomed(String pseudonym) {
    var ticket = browser.awaitText(By.cssSelector(".ticket"));
    return new Joined(pseudonym, ticket.replaceAll("\\s+", " "));
  }

  /// Notes the ticket and opens the only assignment.
  public PlayerPage openAssignment() {
    noteTicket();
    return openTask();
  }

  /// Says that the ticket is written down, and comes to what there is to do.
  public void noteTicket() {
    browser.driver().findElement(By.cssSelector(".join-welcome form button")).click();
    browser.await(driver -> driver.findElement(TASK).isDisplayed());
  }

  /// Opens the only assignment.
  public PlayerPage openTask() {
    browser.driver().findElement(TASK).click();
    return PlayerPage.at(browser);
  }

  /// @param pseudonym by which the class knows the student
  /// @param ticket the three words that bring the student back
  public record Joined(String pseudonym, String ticket) {}
}
