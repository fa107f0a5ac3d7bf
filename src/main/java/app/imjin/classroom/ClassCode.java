package app.imjin.classroom;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// What students type to find their class: six characters that cannot be taken for one another.
///
/// Left out are 0 O 1 I L 5 S 2 Z 8 B U V, and A and E so that hardly a word comes up by chance; 21
/// characters remain, so there are 86 million codes.
public record ClassCode(String value) implements Comparable<ClassCode> {
  /// How many characters a code has.
  public static final int LENGTH = 6;

  private static final String ALPHABET = "CDFGHJKMNPQRTWXY34679";

  public ClassCode {
    if (!isCode(value)) {
      throw new IllegalArgumentException("Not a class code: " + value);
    }
  }

  /// A code by chance.
  static ClassCode random(RandomGenerator random) {
    var text = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return new ClassCode(text.toString());
  }

  /// The code that somebody typed; small letters, spaces, dashes and dots do not matter.
  public static Optional<ClassCode> typed(String text) {
    var plain = text.replaceAll("[\\s\\p{Pd}._]", "").toUpperCase(Locale.ROOT);
    return isCode(plain) ? Optional.of(new ClassCode(plain)) : Optional.empty();
  }

  /// In two halves, easier to read aloud: `C4D 6FG`.
  public String inHalves() {
    return value.substring(0, LENGTH / 2) + " " + value.substring(LENGTH / 2);
  }

  private static boolean isCode(String text) {
    return text.length() == LENGTH && text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
  }

  @Override
  public int compareTo(ClassCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
