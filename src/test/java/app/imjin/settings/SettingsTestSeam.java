package app.imjin.settings;

import java.util.Map;
import org.springframework.mock.env.MockEnvironment;

/// Lets tests in other packages make what is made from settings.
public final class SettingsTestSeam {
  private SettingsTestSeam() {}

  public static OwnAddress ownAddress(Map<String, String> settings) {
    var environment = new MockEnvironment();
    settings.forEach(environment::setProperty);
    return new OwnAddress(environment);
  }
}
