package app.imjin.story.load;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The number words of a language, from three on. "One" and "two" are left to the writers: they
/// stand for more than numbers ("one of them", "the two sides", "both").
record NumberWords(Map<String, Integer> values) {
  NumberWords {
    values = Map.copyOf(values);
  }

  /// A pattern for any of the words, the longest first.
  String pattern() {
    return values.keySet().stream()
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(word -> word))
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  int value(String word) {
    return values.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }
}
