package app.imjin.journey;

import java.util.ServiceLoader;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;

/// What stands between the journeys and Chromium: nothing, or what the class path offers as a
/// service, which is TestBench under the Maven profile of that name.
@FunctionalInterface
public interface Drivers {
  /// What the pages are driven by instead of the plain driver.
  WebDriver drive(ChromeDriver chrome);

  static Drivers chosen() {
    return ServiceLoader.load(Drivers.class).findFirst().orElse(chrome -> chrome);
  }
}
