package app.imjin.story.load;

import app.imjin.common.Language;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Finds the figures, dates, times and names in a text.
final class FactFinder {
  private final Map<Language, List<FactRule>> rules = new EnumMap<>(Language.class);

  FactFinder(NameForms names) {
    for (Language language : Language.values()) {
      var all = new ArrayList<FactRule>();
      names.rule(language).ifPresent(all::add);
      all.addAll(
          switch (language) {
            case EN -> EnglishFacts.rules();
            case ES -> SpanishFacts.rules();
            case KO -> KoreanFacts.rules();
          });
      rules.put(language, all);
    }
  }

  /// Finds figures, dates and times alone.
  static FactFinder withoutNames() {
    return new FactFinder(NameForms.none());
  }

  Findings in(Language language, String markdown) {
    var findings = new Findings();
    String text = plain(markdown);
    for (FactRule rule : rules.getOrDefault(language, List.of())) {
      text = rule.take(text, findings);
    }
    return findings;
  }

  /// The words alone: of a link what is shown, all blanks alike.
  private static String plain(String markdown) {
    return Normalizer.normalize(markdown, Normalizer.Form.NFC)
        .replaceAll("\\[([^\\]]*)]\\([^)]*\\)", "$1")
        .replaceAll("[*_`]", "")
        .replaceAll("[\\s\\u00a0\\u2009\\u202f]+", " ");
  }
}
