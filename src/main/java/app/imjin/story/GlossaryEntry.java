package app.imjin.story;

import app.imjin.common.Language;
import app.imjin.common.LocalizedText;
import app.imjin.pack.GlossaryId;
import java.util.Map;
import java.util.Optional;

/// A hard word, explained for each level and language.
public record GlossaryEntry(
    GlossaryId id,
    LocalizedText term,
    Optional<NativeForm> nativeForm,
    Map<Edition, String> meanings) {
  /// The word in Korean script, and how it sounds in Latin letters.
  public record NativeForm(String text, String romanised) {}

  public GlossaryEntry {
    meanings = Map.copyOf(meanings);
    if (!meanings.containsKey(new Edition(Language.EN, Level.B2))) {
      throw new IllegalArgumentException("The entry " + id + " needs its English meaning at B2");
    }
  }

  /// The meaning in that edition, else in the next harder one of the language, else in English.
  public String meaning(Edition wanted) {
    for (Language language : new Language[] {wanted.language(), Language.EN}) {
      for (Level level : Level.values()) {
        var meaning = meanings.get(new Edition(language, level));
        if (meaning != null && level.compareTo(wanted.level()) >= 0) {
          return meaning;
        }
      }
    }
    throw new IllegalStateException("English B2 is always there");
  }
}
