package app.imjin.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.springframework.core.env.Environment;

/// Reads settings as they were written.
final class Given {
  private Given() {}

  /// The value without spaces around it; none when there is nothing but spaces.
  static Optional<String> text(Environment environment, String name) {
    return Optional.ofNullable(environment.getProperty(name))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  static Optional<Integer> wholeNumber(String text) {
    try {
      return Optional.of(Integer.valueOf(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /// An address that starts with `http://` or `https://` and names a host.
  static Optional<URI> webAddress(String text) {
    try {
      var address = new URI(text);
      var scheme = address.getScheme();
      return ("https".equals(scheme) || "http".equals(scheme)) && address.getHost() != null
          ? Optional.of(address)
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
