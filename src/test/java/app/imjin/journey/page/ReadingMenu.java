package app.imjin.journey.page;

import app.imjin.journey.Browser;
import java.util.Map;
import java.util.TreeMap;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/// The menu in which somebody sets how pages read.
public final class ReadingMenu {
  private static final By SUMMARY = By.cssSelector(".reading-menu > summary");
  private static final By SETTINGS = By.cssSelector("reading-settings fieldset");

  private final Browser browser;

  private ReadingMenu(Browser browser) {
    this.browser = browser;
  }

  /// Opens the menu by the keyboard, once it has come to life.
  public static ReadingMenu open(Browser browser) {
    browser.await(driver -> !driver.findElements(SETTINGS).isEmpty());
    browser.driver().findElement(SUMMARY).sendKeys(Keys.ENTER);
    browser.await(driver -> driver.findElement(SETTINGS).isDisplayed());
    return new ReadingMenu(browser);
  }

  public ReadingMenu choose(String setting, String choice) {
    var label = By.xpath(".//label[normalize-space()='%s']/input".formatted(choice));
    group(setting).findElement(label).sendKeys(Keys.SPACE);
    browser.await(driver -> group(setting).findElement(label).isSelected());
    return this;
  }

  public void reset() {
    browser.driver().findElement(By.cssSelector("reading-settings .reset")).click();
  }

  /// Escape closes the menu and leads back to its button.
  public void close() {
    browser.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);
    browser.await(driver -> !driver.findElement(SETTINGS).isDisplayed());
    browser.await(driver -> driver.switchTo().activeElement().equals(driver.findElement(SUMMARY)));
  }

  /// What is chosen of each setting.
  public Map<String, String> chosen() {
    var chosen = new TreeMap<String, String>();
    for (WebElement group : browser.driver().findElements(SETTINGS)) {
      chosen.put(
          group.findElement(By.tagName("legend")).getText(),
          group.findElement(By.cssSelector("label:has(:checked)")).getText());
    }
    return chosen;
  }

  private WebElement group(String setting) {
    return browser
        .driver()
        .findElement(
            By.xpath(
                "//reading-settings/fieldset[legend[normalize-space()='%s']]".formatted(setting)));
  }
}
