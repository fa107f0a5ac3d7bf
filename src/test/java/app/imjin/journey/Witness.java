package app.imjin.journey;

import java.lang.StackWalker.StackFrame;
import org.openqa.selenium.WebDriverException;

/// Tells what a browser shows when a journey has waited in vain: whoever reads the log of a machine
/// far away has nothing else to go by.
final class Witness {
  private static final String WHERE =
      """
      const at = document.activeElement;
      const text = (document.body?.innerText ?? '').replace(/\\s+/g, ' ').slice(0, 600);
      return [
        `page: ${location.href} (${document.readyState}, ${innerWidth} x ${innerHeight})`,
        `focus: ${at ? at.outerHTML.slice(0, 200) : 'nowhere'}`,
        `text: ${text}`,
      ].join('\\n');
      """;

  private final Browser browser;

  Witness(Browser browser) {
    this.browser = browser;
  }

  String tell() {
    var name = place();
    try {
      browser.picture(name);
      return "%s did not find what it waited for.%n%s%nconsole: %s%npicture: target/journeys/%s.png"
          .formatted(name, browser.script(WHERE), browser.consoleErrors(), name);
    } catch (WebDriverException gone) {
      return "%s waited in vain, and the browser says no more: %s".formatted(name, gone);
    }
  }

  /// The line of the journey that waits.
  private static String place() {
    return StackWalker.getInstance()
        .walk(frames ->
            frames
                .filter(frame -> simple(frame).endsWith("Journey"))
                .findFirst()
                .map(frame ->
                    "%s-%s-%d"
                        .formatted(simple(frame), frame.getMethodName(), frame.getLineNumber())))
        .orElse("nobody");
  }

  private static String simple(StackFrame frame) {
    var name = frame.getClassName().replaceAll("\\$.*", "");
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
