package app.imjin.story;

import java.util.Arrays;

/// How sure the sources let us be of a statement.
public enum Standing {
  /// Sources of two or more publishers agree, or the document itself says so.
  CONFIRMED("confirmed"),
  /// Only one source says so.
  ONE_SOURCE("one-source"),
  /// Sources say different things.
  DISPUTED("disputed"),
  /// No source was found.
  UNKNOWN("unknown");

  private final String word;

  Standing(String word) {
    this.word = word;
  }

  /// The word in content files, styles and translation keys.
  public String word() {
    return word;
  }

  /// @throws IllegalArgumentException when no standing has that word
  public static Standing of(String word) {
    return Arrays.stream(values())
        .filter(standing -> standing.word.equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Not a standing: " + word));
  }
}
