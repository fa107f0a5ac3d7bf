package app.imjin.journey.page;

import app.imjin.journey.Browser;
import java.util.Arrays;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/// The teacher's page of what a class has understood.
public final class ResultsPage {
  private final Browser browser;

  private ResultsPage(Browser browser) {
    this.browser = browser;
  }

  static ResultsPage at(Browser browser) {
    browser.await(driver -> driver.findElement(By.cssSelector(".results h2")).isDisplayed());
    return new ResultsPage(browser);
  }

  /// Each misunderstanding as `count statement more`.
  public List<String> misunderstandings() {
    return browser.driver().findElements(By.cssSelector(".idea")).stream()
        .filter(WebElement::isDisplayed)
        .map(idea ->
            String.join(
                " | ",
                text(idea, ".idea-counted"),
                text(idea, ".idea-statement"),
                text(idea, ".idea-more")))
        .toList();
  }

  /// What a mark in the grid says, by the student's pseudonym and the number of the question.
  public String mark(String pseudonym, int question) {
    var start = "%s, question %d: ".formatted(pseudonym, question);
    return browser.driver().findElements(By.cssSelector("button.cell")).stream()
        .map(cell -> cell.getDomAttribute("aria-label"))
        .filter(label -> label != null && label.startsWith(start))
        .map(label -> label.substring(start.length()))
        .findFirst()
        .orElse("no such mark");
  }

  /// Opens what a student answered to a question.
  public void openAnswers(String pseudonym, int question) {
    browser
        .driver()
        .findElement(
            By.cssSelector(
                "button.cell[aria-label^='%s, question %d:']".formatted(pseudonym, question)))
        .click();
    browser.await(
        driver -> driver.findElement(By.cssSelector(".answers-dialog .answers")).isDisplayed());
  }

  /// Presses keys as fast as they go, from a mark of the grid; gives what the mark in focus says.
  public String walk(String pseudonym, int question, CharSequence... keys) {
    var cell =
        browser
            .driver()
            .findElement(
                By.cssSelector(
                    "button.cell[aria-label^='%s, question %d:']".formatted(pseudonym, question)));
    browser.script("arguments[0].focus()", cell);
    cell.sendKeys(keys);
    return String.valueOf(
        browser.driver().switchTo().activeElement().getDomAttribute("aria-label"));
  }

  /// The file behind a link, as the lines of a table.
  public List<List<String>> download(String words) {
    var link = browser.driver().findElement(By.linkText(words));
    var csv =
        (String)
            browser.script("return fetch(arguments[0].href).then(answer => answer.text())", link);
    return csv.lines().map(ResultsPage::cells).toList();
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
        .map(cell -> cell.replaceAll("^\"|\"$", "").replace("\"\"", "\""))
        .toList();
  }

  private static String text(WebElement within, String selector) {
    return within.findElement(By.cssSelector(selector)).getText();
  }
}
