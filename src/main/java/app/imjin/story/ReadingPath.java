package app.imjin.story;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The way a reader takes through what is hard to read: in full, or in gentler words that keep the
/// facts.
public enum ReadingPath {
  FULL,
  GENTLE;

  /// Reads what `word` writes.
  public static Optional<ReadingPath> of(String word) {
    return Arrays.stream(values()).filter(path -> path.word().equals(word)).findFirst();
  }

  /// As addresses and the cookie have it, `gentle`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
