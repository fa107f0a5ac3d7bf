package app.imjin.common;

import java.text.Bidi;
import java.util.regex.Pattern;

/// Keeps the direction of what somebody typed to itself: a name in Hebrew or Arabic, or one with
/// direction characters in it, would turn around the code or the number beside it.
public final class Isolated {
  private static final String FIRST_STRONG_ISOLATE = "\u2068";
  private static final String POP_ISOLATE = "\u2069";

  /// Embeddings, overrides and isolates, which could end ours.
  private static final Pattern DIRECTIONS = Pattern.compile("[\u202A-\u202E\u2066-\u2069]");

  private Isolated() {}

  /// The name as it can stand in a sentence. One that turns nothing is left as it is.
  public static String of(String name) {
    var plain = plain(name);
    var letters = plain.toCharArray();
    return Bidi.requiresBidi(letters, 0, letters.length)
        ? FIRST_STRONG_ISOLATE + plain + POP_ISOLATE
        : plain;
  }

  /// The name without characters that set a direction.
  public static String plain(String name) {
    return DIRECTIONS.matcher(name).replaceAll("");
  }
}
