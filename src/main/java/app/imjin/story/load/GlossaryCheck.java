package app.imjin.story.load;

import app.imjin.common.Language;
import app.imjin.pack.Problems;
import app.imjin.story.Edition;
import app.imjin.story.GlossaryEntry;
import app.imjin.story.Level;
import app.imjin.story.Story;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// Every hard word is explained in each text that a reader may choose: at each level that a story
/// has, in each language that the pack declares.
final class GlossaryCheck {
  private static final String FILE = "glossary.yaml";

  private GlossaryCheck() {}

  static void check(
      Collection<GlossaryEntry> entries,
      List<Language> languages,
      List<Story> stories,
      Problems problems) {
    var levels = stories.stream().flatMap(story -> story.levels().stream()).distinct().toList();
    for (GlossaryEntry entry : entries) {
      for (Language language : languages) {
        levels.stream()
            .filter(level -> !entry.meanings().containsKey(new Edition(language, level)))
            // That a language lacks what the English has is told with the languages.
            .filter(level ->
                language == Language.EN
                    || !entry.meanings().containsKey(new Edition(Language.EN, level)))
            .forEach(level -> problems.add(FILE, entry.id().value(), missing(language, level)));
      }
    }
  }

  private static String missing(Language language, Level level) {
    return "The word has no %s meaning at %s."
        .formatted(language.locale().getDisplayLanguage(Locale.ENGLISH), level);
  }
}
