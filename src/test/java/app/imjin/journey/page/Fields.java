package app.imjin.journey.page;

import app.imjin.journey.Browser;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/// Fields and buttons of a teacher's page, found by the words that stand on them.
final class Fields {
  private final Browser browser;

  Fields(Browser browser) {
    this.browser = browser;
  }

  void fill(String label, String value) {
    var input =
        shown(
            By.xpath(
                "//label[normalize-space()='%s']/..//input[not(@type='hidden')]".formatted(label)));
    input.clear();
    input.sendKeys(value);
  }

  void click(String words) {
    shown(
            By.xpath(
                ("//*[self::button or self::a or self::vaadin-button]"
                        + "[normalize-space()='%s'][not(@disabled)]")
                    .formatted(words)))
        .click();
  }

  WebElement shown(By by) {
    return browser.await(driver ->
        driver.findElements(by).stream()
            .filter(WebElement::isDisplayed)
            .reduce((before, last) -> last)
            .orElse(null));
  }
}
