package app.imjin.pack.load;

import app.imjin.pack.ContentFile;
import app.imjin.pack.PackFiles;
import app.imjin.pack.Problems;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// A pack that declares a language has every text in it: each short text, at each level that the
/// English has.
final class LanguageCheck {
  private static final String ENGLISH = "en";

  /// Forms of names and words are no texts: a language may have none.
  private static final String FORMS = "forms";

  private static final Pattern READ = Pattern.compile("(?!names\\.yaml).*\\.(yaml|md)");

  private final PackFiles files;
  private final Problems problems;
  private final List<String> languages;

  LanguageCheck(PackFiles files, Problems problems) {
    this.files = files;
    this.problems = problems;
    this.languages =
        files.file("pack.yaml").stream()
            .flatMap(pack -> pack.tree().path("languages").valueStream())
            .map(JsonNode::asString)
            .toList();
  }

  void check() {
    for (ContentFile file : files.matching(READ)) {
      walk(file, "", file.tree());
    }
  }

  private void walk(ContentFile file, String at, JsonNode node) {
    if (node.isObject() && node.has(ENGLISH)) {
      languages.forEach(language -> text(file, at, node, language));
    } else if (node.isObject()) {
      node.properties().stream()
          .filter(child -> !child.getKey().equals(FORMS))
          .forEach(child -> walk(file, at + "/" + child.getKey(), child.getValue()));
    } else {
      int index = 0;
      for (JsonNode child : node) {
        walk(file, at + "/" + index++, child);
      }
    }
  }

  private void text(ContentFile file, String at, JsonNode texts, String language) {
    if (!texts.has(language)) {
      problems.add(
          file.path(), at, "The pack declares %s, but this text has none.".formatted(language));
    } else {
      texts
          .path(ENGLISH)
          .properties()
          .forEach(level -> {
            if (!texts.path(language).has(level.getKey())) {
              problems.add(
                  file.path(),
                  at,
                  "This text lacks the level %s in %s, which it has in English."
                      .formatted(level.getKey(), language));
            }
          });
    }
  }
}
