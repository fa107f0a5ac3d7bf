package app.imjin.pack.load;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which schema a file of a pack answers to, by its path. A path that none fits has no business
/// there.
final class FileForms {
  private static final Map<Pattern, String> FORMS = new LinkedHashMap<>();

  static {
    form("pack\\.yaml", "pack");
    form("sources\\.yaml", "sources");
    form("claims\\.yaml", "claims");
    form("corrections\\.yaml", "corrections");
    form("places\\.yaml", "places");
    form("timeline\\.yaml", "timeline");
    form("glossary\\.yaml", "glossary");
    form("names\\.yaml", "names");
    form("misconceptions\\.yaml", "misconceptions");
    form("stories/[^/]+/story\\.yaml", "story");
    form("stories/[^/]+/[0-9]{2}-[a-z0-9-]+\\.md", "step");
    form("stories/[^/]+/[0-9]{2}-[a-z0-9-]+\\.[a-z]{2}\\.(a2|b1|b2)\\.md", "step-text");
    form("questions/[^/]+\\.yaml", "question");
    form("quizzes/[^/]+\\.yaml", "quiz");
  }

  private static final Pattern UNREAD =
      Pattern.compile("layers/[^/]+|media/.+|(.*/)?(README|LICENSE|NOTICE)[^/]*");

  private FileForms() {}

  private static void form(String path, String schema) {
    FORMS.put(Pattern.compile(path), schema + ".schema.json");
  }

  /// The schema's file name.
  static Optional<String> schemaOf(String path) {
    return FORMS.entrySet().stream()
        .filter(form -> form.getKey().matcher(path).matches())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /// Whether the file is carried along without being read here: layers, media, licences.
  static boolean unread(String path) {
    return UNREAD.matcher(path).matches();
  }
}
