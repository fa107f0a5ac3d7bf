package app.imjin.classroom;

import java.util.Optional;
import java.util.random.RandomGenerator;

/// The name of a student in the class, `Calm Heron`: two friendly words from our own lists, so it
/// can be nobody's real name and no unkind one.
public record Pseudonym(String value) implements Comparable<Pseudonym> {
  public Pseudonym {
    if (!isPseudonym(value)) {
      throw new IllegalArgumentException("Not a pseudonym: " + value);
    }
  }

  static Pseudonym random(RandomGenerator random) {
    return new Pseudonym(Words.ADJECTIVES.one(random) + " " + Words.NOUNS.one(random));
  }

  /// The pseudonym that a form sent.
  public static Optional<Pseudonym> chosen(String text) {
    return isPseudonym(text) ? Optional.of(new Pseudonym(text)) : Optional.empty();
  }

  private static boolean isPseudonym(String text) {
    int space = text.indexOf(' ');
    return space > 0
        && Words.ADJECTIVES.has(text.substring(0, space))
        && Words.NOUNS.has(text.substring(space + 1));
  }

  @Override
  public int compareTo(Pseudonym other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
