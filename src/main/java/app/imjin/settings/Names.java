package app.imjin.settings;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;

/// Finds names that look like settings of Imjin but are none: a misspelt setting would have no
/// effect, and nobody would know.
final class Names implements Check {
  static final List<String> KNOWN =
      List.of(
          "imjin.home",
          "imjin.packs",
          "imjin.tiles",
          "imjin.tiles-credit",
          "imjin.languages",
          "imjin.public-address",
          "imjin.retention-days",
          "imjin.reset-password",
          "imjin.metrics-token",
          // how the build fills the cache of the JDK
          "imjin.rehearse");

  private static final String OURS = "imjin.";

  /// Platforms make variables of their own from the name of a service (`IMJIN_SERVICE_HOST`), so a
  /// variable counts as misspelt only when it is this near to a setting.
  private static final int NEAR = 2;

  @Override
  public Stream<Objection> objections(ConfigurableEnvironment environment) {
    return environment.getPropertySources().stream()
        .flatMap(Names::unknown)
        .distinct()
        .map(name -> Objection.of("settings.unknown", name, nearest(name)));
  }

  private static Stream<String> unknown(PropertySource<?> source) {
    if (!(source instanceof EnumerablePropertySource<?> all)) {
      return Stream.empty();
    }
    boolean variables =
        source.getName().startsWith(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
    return Arrays.stream(all.getPropertyNames())
        .filter(name -> plain(name).startsWith(OURS) && !isKnown(name))
        .filter(name -> !variables || distance(plain(name), plain(nearest(name))) <= NEAR);
  }

  private static boolean isKnown(String name) {
    return KNOWN.stream().anyMatch(known -> plain(known).equals(plain(name)));
  }

  static String nearest(String name) {
    return KNOWN.stream()
        .min(Comparator.comparingInt(known -> distance(plain(known), plain(name))))
        .orElseThrow();
  }

  /// As the settings are compared: `IMJIN_RETENTION_DAYS` and `imjin.retentionDays` are one.
  private static String plain(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    var dotted = lower.startsWith("imjin_") ? OURS + lower.substring(OURS.length()) : lower;
    return dotted.replace("-", "").replace("_", "");
  }

  /// How many letters have to be added, taken away or changed (Levenshtein).
  static int distance(String one, String other) {
    var row = new int[other.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int above = row[j];
        int changed = one.charAt(i - 1) == other.charAt(j - 1) ? diagonal : diagonal + 1;
        row[j] = Math.min(changed, 1 + Math.min(above, row[j - 1]));
        diagonal = above;
      }
    }
    return row[other.length()];
  }
}
