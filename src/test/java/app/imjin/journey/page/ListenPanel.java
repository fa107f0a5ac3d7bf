package app.imjin.journey.page;

import app.imjin.journey.Browser;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/// The controls of reading aloud, and a device's voices that a test lets speak: these are the
/// device's part, and what the test hears is what the page asked them to say.
public final class ListenPanel {
  private static final String VOICES =
      """
      (() => {
        const voice = (name, lang, localService) => ({name, lang, localService, voiceURI: name, default: false});
        const voices = [voice('Far', 'en-US', false), voice('Ann', 'en-GB', true), voice('Ben', 'en_US', true),
            voice('Sol', 'es-ES', true), voice('Bora', 'ko-KR', true)];
        window.heard = [];
        window.SpeechSynthesisUtterance = class extends EventTarget {
          constructor(text) { super(); this.text = text; this.rate = 1; }
        };
        class Synthesis extends EventTarget {
          getVoices() { return voices; }
          get speaking() { return this.now !== undefined; }
          pending = false;
          speak(utterance) {
            this.now = utterance;
            const { text, rate, lang } = utterance;
            window.heard.push({ text, rate, lang, voice: utterance.voice.name });
          }
          end(how) { const said = this.now; this.now = undefined; said?.dispatchEvent(new Event(how)); }
          cancel() { this.end('error'); }
        }
        Object.defineProperty(window, 'speechSynthesis', { value: new Synthesis() });
      })();
      """;

  private final Browser browser;

  private ListenPanel(Browser browser) {
    this.browser = browser;
  }

  /// Gives the device voices: two of its own for English, one each for Spanish and Korean, and one
  /// that would send the text away. For the pages that are opened from now on.
  public static void giveVoices(Browser browser) {
    browser.beforeEveryPage(VOICES);
  }

  /// Presses "Listen" and waits for what opens.
  public static ListenPanel open(Browser browser) {
    var panel = new ListenPanel(browser);
    browser.await(driver ->
        Boolean.TRUE.equals(
            browser.script("return customElements.get('read-aloud') !== undefined")));
    browser.driver().findElement(By.cssSelector(".listen")).sendKeys(Keys.ENTER);
    browser.await(driver -> panel.box().isDisplayed());
    return panel;
  }

  /// The panel that another language left open.
  public static ListenPanel at(Browser browser) {
    var panel = new ListenPanel(browser);
    browser.await(driver -> panel.box().isDisplayed());
    return panel;
  }

  public String text() {
    return box().getText();
  }

  /// What the device was asked to say last: its text, rate, language and voice.
  public Map<?, ?> said() {
    return browser.await(
        driver -> browser.script("return heard.at(-1)") instanceof Map<?, ?> said ? said : null);
  }

  public int utterances() {
    return ((Number) browser.script("return heard.length")).intValue();
  }

  /// The sentence that is marked in the text, nothing when none is.
  public String marked() {
    return String.valueOf(
        browser.script(
            "return [...(CSS.highlights.get('spoken') ?? [])].map(String).join()"
                + ".replace(/\\u2060/g, '').replace(/\\s+/g, ' ')"));
  }

  /// The device has said its sentence.
  public void endSentence() {
    browser.script("speechSynthesis.end('end')");
  }

  /// The device could not say its sentence.
  public void fail() {
    browser.script("speechSynthesis.end('error')");
  }

  /// Presses the button that has this name now.
  public ListenPanel press(String name) {
    browser.driver().findElements(By.cssSelector(".aloud button")).stream()
        .filter(button -> button.getAccessibleName().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No button " + name))
        .sendKeys(Keys.ENTER);
    return this;
  }

  public ListenPanel choose(String name, String choice) {
    select(name).selectByVisibleText(choice);
    return this;
  }

  public List<String> choices(String name) {
    return select(name).getOptions().stream().map(WebElement::getText).toList();
  }

  public String chosen(String name) {
    return select(name).getFirstSelectedOption().getText();
  }

  public void awaitClosed() {
    browser.await(driver -> !box().isDisplayed());
  }

  private Select select(String name) {
    return new Select(
        browser
            .driver()
            .findElement(
                By.xpath("//label[starts-with(normalize-space(), '%s')]/select".formatted(name))));
  }

  private WebElement box() {
    return browser.driver().findElement(By.cssSelector(".aloud"));
  }
}
