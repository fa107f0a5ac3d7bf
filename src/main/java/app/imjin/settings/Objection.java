package app.imjin.settings;

import app.imjin.common.Language;
import app.imjin.common.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Why Imjin cannot start, and what to do: a text and what stands in it.
record Objection(String key, List<String> arguments) {
  Objection {
    arguments = List.copyOf(arguments);
  }

  static Objection of(String key, String... arguments) {
    return new Objection(key, List.of(arguments));
  }

  static Stream<Objection> when(boolean wrong, String key, String... arguments) {
    return wrong ? Stream.of(of(key, arguments)) : Stream.empty();
  }

  /// In the language of the machine, as far as there is a translation.
  String sentence() {
    return Texts.of(Language.of(Locale.getDefault()), key, arguments.toArray());
  }
}
