package app.imjin.classroom;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.random.RandomGenerator;

/// A list of words from a resource file, one in a line.
record Words(List<String> all) {
  static final Words ADJECTIVES = read("adjectives");
  static final Words NOUNS = read("nouns");
  static final Words FOR_TICKETS = read("ticket");

  Words {
    all = List.copyOf(all);
  }

  String one(RandomGenerator random) {
    return all.get(random.nextInt(all.size()));
  }

  boolean has(String word) {
    return all.contains(word);
  }

  private static Words read(String name) {
    var file = "/words/" + name + ".txt";
    var stream = Words.class.getResourceAsStream(file);
    if (stream == null) {
      throw new IllegalStateException("The word list is missing: " + file);
    }
    try (var reader = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
      return new Words(reader.lines().map(String::strip).filter(w -> !w.isEmpty()).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
