package app.imjin.timeline;

import java.util.Locale;

/// Who an event is about.
public enum Who {
  SOLDIER,
  CIVILIAN,
  /// Governments and armies; nobody in particular.
  STATE;

  /// The word in content files and in the markup: `soldier`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Reads the word of a content file.
  ///
  /// @throws IllegalArgumentException for any other word
  public static Who of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
