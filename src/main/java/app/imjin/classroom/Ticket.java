package app.imjin.classroom;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// Three short words that bring a student back on another device: `river lamp stone`.
///
/// From a list of 1,400 words: about 31 bits. Guessing is slowed down to 6 tries a minute for an
/// address, so finding any ticket in a class of 30 takes some 29 years.
public record Ticket(List<String> words) {
  /// How many words a ticket has.
  public static final int WORDS = 3;

  public Ticket {
    words = List.copyOf(words);
    if (words.size() != WORDS || !words.stream().allMatch(Words.FOR_TICKETS::has)) {
      throw new IllegalArgumentException("Not a ticket");
    }
  }

  static Ticket random(RandomGenerator random) {
    return new Ticket(
        Stream.generate(() -> Words.FOR_TICKETS.one(random)).distinct().limit(WORDS).toList());
  }

  /// The ticket that somebody typed; capital letters, commas, dashes and more spaces do not matter.
  public static Optional<Ticket> typed(String text) {
    if (text.length() > 200) {
      return Optional.empty();
    }
    var words =
        Stream.of(text.toLowerCase(Locale.ROOT).split("[^a-z]+"))
            .filter(w -> !w.isEmpty())
            .toList();
    return words.size() == WORDS && words.stream().allMatch(Words.FOR_TICKETS::has)
        ? Optional.of(new Ticket(words))
        : Optional.empty();
  }

  /// The words with spaces between them.
  public String text() {
    return String.join(" ", words);
  }

  /// A ticket is a secret: it stays out of logs.
  @Override
  public String toString() {
    return "a ticket";
  }
}
