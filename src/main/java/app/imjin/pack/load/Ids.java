package app.imjin.pack.load;

import app.imjin.pack.Problem;
import app.imjin.pack.Problems;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

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

  /// Kinds of which more may be defined than could be read.
  private final Set<Kind> uncertain = EnumSet.noneOf(Kind.class);

  private final Forms forms;
  private final Problems problems;

  /// Reports ids that are there twice, and those that are not the names of their files; such files
  /// are not right from then on.
  Ids(Forms forms, Problems problems) {
    this.forms = forms;
    this.problems = problems;
    for (Kind kind : Kind.values()) {
      known.put(kind, new HashSet<>());
    }
    if (forms.lacksFolder()) {
      uncertain.addAll(EnumSet.allOf(Kind.class));
    }
    list("pack.yaml", "layers", Kind.LAYER);
    list("sources.yaml", "sources", Kind.SOURCE);
    list("claims.yaml", "claims", Kind.CLAIM);
    list("claims.yaml", "facts", Kind.CLAIM);
    list("places.yaml", "places", Kind.PLACE);
    list("timeline.yaml", "events", Kind.EVENT);
    list("glossary.yaml", "entries", Kind.GLOSSARY);
    list("misconceptions.yaml", "misconceptions", Kind.MISCONCEPTION);
    forms.paths(STORIES).forEach(path -> named(path, folder(path), Kind.STORY));
    forms.paths(QUESTIONS).forEach(path -> named(path, stem(path), Kind.QUESTION));
    forms.paths(QUIZZES).forEach(path -> named(path, stem(path), Kind.QUIZ));
    forms.paths(STEPS).forEach(this::step);
  }

  /// Whether there is such a thing, or whether nobody can say because of a file that is not right.
  boolean has(Kind kind, String id) {
    return uncertain.contains(kind)
        || known.getOrDefault(kind, Set.of()).contains(id)
        || kind == Kind.POINT && isOfABrokenStep(id);
  }

  private boolean isOfABrokenStep(String point) {
    return point.contains("/")
        && forms.paths(STEPS).stream()
            .filter(path -> !forms.isRight(path))
            .anyMatch(path -> point.startsWith(folder(path) + "/" + slug(path) + "/"));
  }

  private void list(String path, String field, Kind kind) {
    if (!isCertain(path, field)) {
      uncertain.add(kind);
    }
    boolean right = forms.isRight(path);
    int index = 0;
    for (JsonNode entry : entries(path, field)) {
      var id = entry.path("id").asString("");
      if (!known(kind).add(id) && right) {
        confused(path, "/" + field + "/" + index, kind, id);
        // One of the two may be meant for another, which others name.
        uncertain.add(kind);
      }
      index++;
    }
  }

  private Iterable<JsonNode> entries(String path, String field) {
    return forms.file(path).map(file -> file.tree().path(field)).orElse(MissingNode.getInstance());
  }

  /// Whether all ids of a list can be read, though something else may be wrong with its file.
  private boolean isCertain(String path, String field) {
    if (forms.isRight(path)) {
      return true;
    }
    var list = forms.file(path).map(file -> file.tree().path(field));
    return list.filter(JsonNode::isArray).isPresent()
        && list.stream().flatMap(JsonNode::valueStream).allMatch(it -> it.path("id").isString())
        && forms.of(path).stream().noneMatch(problem -> problem.place().endsWith("/id"));
  }

  /// The id of such a file is the file's name.
  private void named(String path, String expected, Kind kind) {
    if (forms.isRight(path)) {
      var id = forms.file(path).map(file -> file.tree().path("id").asString("")).orElse("");
      if (!id.equals(expected)) {
        confused(
            path,
            new Problem(
                path, "/id", "The id is %s, but the file is named %s.".formatted(id, expected)));
        known(kind).add(id);
      } else if (known(kind).contains(id)) {
        confused(path, "/id", kind, id);
      }
    }
    known(kind).add(expected);
  }

  private void step(String path) {
    named(path, slug(path), Kind.STEP);
    if (forms.isRight(path)) {
      var step = folder(path) + "/" + slug(path);
      forms.file(path).stream()
          .flatMap(file -> file.tree().path("points").properties().stream())
          .forEach(point -> known(Kind.POINT).add(step + "/" + point.getKey()));
    }
  }

  private void confused(String path, String place, Kind kind, String id) {
    confused(
        path, new Problem(path, place, "The %s %s is there twice.".formatted(kind.noun(), id)));
  }

  private void confused(String path, Problem problem) {
    forms.confused(path, problem, problems);
  }

  private Set<String> known(Kind kind) {
    return known.computeIfAbsent(kind, _ -> new HashSet<>());
  }

  private static String folder(String path) {
    return path.split("/")[1];
  }

  private static String stem(String path) {
    return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
  }

  /// The name of a step without its number.
  private static String slug(String path) {
    return stem(path).substring("00-".length());
  }
}
