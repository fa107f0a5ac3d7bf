package app.imjin.story;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A reading level, after the Common European Framework of Reference; the last is near the
/// article's own.
public enum Level {
  A2,
  B1,
  B2;

  /// Reads `a2` or `A2`.
  public static Optional<Level> of(String text) {
    return Arrays.stream(values())
        .filter(level -> level.name().equals(text.toUpperCase(Locale.ROOT)))
        .findFirst();
  }
}
