package app.imjin.security;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a password must be: long, and not one that anybody would try first. No rule about kinds of
/// characters (NIST SP 800-63B, 3.1.1).
public final class PasswordRule {
  /// The fewest characters.
  public static final int SHORTEST = 12;

  /// The most characters; more would only make the check slow.
  public static final int LONGEST = 200;

  private static final int FEWEST_DIFFERENT = 5;
  private static final int FEWEST_OF_ONES_OWN = 6;
  private static final String RUNS =
      "abcdefghijklmnopqrstuvwxyz 01234567890123456789 qwertyuiopasdfghjklzxcvbnm";
  private static final List<String> TRIED_FIRST =
      List.of("password", "passwort", "letmein", "welcome", "teacher", "school", "imjin", "admin");

  private PasswordRule() {}

  /// Why a password cannot be taken.
  public enum Objection {
    TOO_SHORT,
    TOO_LONG,
    TOO_UNIFORM,
    TOO_COMMON,
    CONTAINS_NAME
  }

  /// The first objection to a password, empty when it may be used.
  public static Optional<Objection> objection(String password, String name) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      return Optional.of(Objection.TOO_SHORT);
    }
    if (length > LONGEST) {
      return Optional.of(Objection.TOO_LONG);
    }
    var lower = password.toLowerCase(Locale.ROOT);
    var lowerName = name.strip().toLowerCase(Locale.ROOT);
    if (lower.codePoints().distinct().count() < FEWEST_DIFFERENT) {
      return Optional.of(Objection.TOO_UNIFORM);
    }
    if (lowerName.length() > 2 && own(lower, List.of(lowerName)) < FEWEST_OF_ONES_OWN) {
      return Optional.of(Objection.CONTAINS_NAME);
    }
    return RUNS.contains(lower) || own(lower, TRIED_FIRST) < FEWEST_OF_ONES_OWN
        ? Optional.of(Objection.TOO_COMMON)
        : Optional.empty();
  }

  private static int own(String password, List<String> words) {
    var rest = password;
    for (var word : words) {
      rest = rest.replace(word, "");
    }
    return rest.length();
  }
}
