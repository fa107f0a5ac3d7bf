package app.imjin.pack.load;

import app.imjin.pack.ContentFile;
import app.imjin.pack.PackFiles;
import app.imjin.pack.Problems;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Every id that a pack defines, by its kind.
final class Ids {
  /// The kinds of things that other files name.
  enum Kind {
    LAYER("layer"),
    SOURCE("source"),
    CLAIM("claim or fact"),
    PLACE("place"),
    EVENT("event"),
    GLOSSARY("glossary entry"),
    MISCONCEPTION("misconception"),
    STORY("story"),
    STEP("step"),
    POINT("point"),
    QUESTION("question"),
    QUIZ("quiz");

    private final String noun;

    Kind(String noun) {
      this.noun = noun;
    }

    String noun() {
      return noun;
    }
  }

  static final Pattern STEPS = Pattern.compile("stories/[^/]+/[0-9]{2}-[a-z0-9-]+\\.md");
  static final Pattern STORIES = Pattern.compile("stories/[^/]+/story\\.yaml");
  static final Pattern QUESTIONS = Pattern.compile("questions/[^/]+\\.yaml");
  static final Pattern QUIZZES = Pattern.compile("quizzes/[^/]+\\.yaml");

  private final Map<Kind, Set<String>> known = new EnumMap<>(Kind.class);
  private final PackFiles files;
  private final Problems problems;

  Ids(PackFiles files, Problems problems) {
    this.files = files;
    this.problems = problems;
    for (Kind kind : Kind.values()) {
      known.put(kind, new HashSet<>());
    }
    list("pack.yaml", "layers", Kind.LAYER);
    list("sources.yaml", "sources", Kind.SOURCE);
    list("claims.yaml", "claims", Kind.CLAIM);
    list("claims.yaml", "facts", Kind.CLAIM);
    list("places.yaml", "places", Kind.PLACE);
    list("timeline.yaml", "events", Kind.EVENT);
    list("glossary.yaml", "entries", Kind.GLOSSARY);
    list("misconceptions.yaml", "misconceptions", Kind.MISCONCEPTION);
    files.matching(STORIES).forEach(file -> named(file, folder(file), Kind.STORY));
    files.matching(QUESTIONS).forEach(file -> named(file, stem(file), Kind.QUESTION));
    files.matching(QUIZZES).forEach(file -> named(file, stem(file), Kind.QUIZ));
    files.matching(STEPS).forEach(this::step);
  }

  boolean has(Kind kind, String id) {
    return known.getOrDefault(kind, Set.of()).contains(id);
  }

  private void list(String path, String field, Kind kind) {
    files
        .file(path)
        .ifPresent(file -> {
          int index = 0;
          for (JsonNode entry : file.tree().path(field)) {
            define(file, "/" + field + "/" + index++, entry.path("id").asString(), kind);
          }
        });
  }

  private void named(ContentFile file, String expected, Kind kind) {
    String id = file.tree().path("id").asString();
    if (!id.equals(expected)) {
      problems.add(
          file.path(), "/id", "The id is %s, but the file is named %s.".formatted(id, expected));
    }
    define(file, "/id", id, kind);
  }

  private void step(ContentFile file) {
    named(file, stem(file).substring("00-".length()), Kind.STEP);
    String step = folder(file) + "/" + file.tree().path("id").asString();
    file.tree()
        .path("points")
        .properties()
        .forEach(point ->
            define(file, "/points/" + point.getKey(), step + "/" + point.getKey(), Kind.POINT));
  }

  private void define(ContentFile file, String place, String id, Kind kind) {
    var ids = known.get(kind);
    if (ids != null && !ids.add(id)) {
      problems.add(file.path(), place, "The %s %s is there twice.".formatted(kind.noun(), id));
    }
  }

  private static String folder(ContentFile file) {
    return file.path().split("/")[1];
  }

  private static String stem(ContentFile file) {
    return file.name().substring(0, file.name().lastIndexOf('.'));
  }
}
