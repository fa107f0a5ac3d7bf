package app.imjin.journey;

import com.vaadin.testbench.TestBench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;

/// Has TestBench drive the pages: it waits for Vaadin before each look and compares pictures.
/// Nothing but the profile `testbench` names this class.
///
/// Without a key, TestBench opens a browser when it is loaded and waits five minutes for somebody
/// to sign in there, on a machine in a cellar too. So what has no key is told so at once.
public final class TestBenchDrivers implements Drivers {
  private static final String REMEDY =
      "TestBench needs a licence and finds none: put its key into ~/.vaadin/proKey or"
          + " ~/.vaadin/offlineKey, or into VAADIN_PRO_KEY or VAADIN_OFFLINE_KEY. The README says"
          + " more under \"Tests with TestBench\".";

  @Override
  public WebDriver drive(ChromeDriver chrome) {
    if (!hasKey()) {
      throw new IllegalStateException(REMEDY);
    }
    return TestBench.createDriver(chrome);
  }

  /// Whether there is a key in one of the places where the check of the licence looks.
  private static boolean hasKey() {
    var folder = Path.of(System.getProperty("user.home"), ".vaadin");
    var files =
        Stream.of("proKey", "offlineKeyV2", "offlineKey", "serverKey")
            .flatMap(name -> Stream.of(name, name + ".txt"))
            .anyMatch(name -> Files.isReadable(folder.resolve(name)));
    return files
        || Stream.of("VAADIN_PRO_KEY", "VAADIN_OFFLINE_KEY", "VAADIN_KEY")
            .map(System::getenv)
            .anyMatch(Objects::nonNull)
        || Stream.of("vaadin.proKey", "vaadin.offlineKey", "vaadin.key")
            .map(System::getProperty)
            .anyMatch(Objects::nonNull);
  }
}
