package app.imjin.timeline;

import java.util.Locale;

/// The way that somebody came.
public enum Way {
  LAND,
  /// By river or by sea.
  WATER,
  /// The Joint Security Area at Panmunjom.
  JSA,
  AIR,
  /// The event is not a crossing.
  NONE;

  /// The word in content files and in the markup: `land`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Reads the word of a content file.
  ///
  /// @throws IllegalArgumentException for any other word
  public static Way of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
