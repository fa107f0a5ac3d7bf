package app.imjin.pack.load;

import app.imjin.pack.ContentFile;
import app.imjin.pack.PackFiles;
import app.imjin.pack.Problems;
import app.imjin.pack.load.Ids.Kind;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Checks that everything a file of the right form names exists in its pack.
final class ReferenceCheck {
  private static final Pattern GLOSS = Pattern.compile("\\]\\(gloss:([^)]*)\\)");
  private static final Pattern PROSE = Pattern.compile("stories/[^/]+/[0-9]{2}-.*\\.md");

  private final PackFiles files;
  private final Problems problems;
  private final Ids ids;

  /// @param ids all that the pack defines, in files that are right or not
  ReferenceCheck(PackFiles files, Ids ids, Problems problems) {
    this.files = files;
    this.ids = ids;
    this.problems = problems;
  }

  void check() {
    files.file("pack.yaml").ifPresent(this::pack);
    each(
        "claims.yaml",
        "claims",
        (file, at, claim) -> many(file, at, claim, "sources", Kind.SOURCE));
    each("claims.yaml", "facts", (file, at, fact) -> many(file, at, fact, "sources", Kind.SOURCE));
    each("places.yaml", "places", this::place);
    each("timeline.yaml", "events", this::event);
    each("names.yaml", "names", (file, at, name) -> one(file, at, name, "place", Kind.PLACE));
    each("misconceptions.yaml", "misconceptions", (file, at, it) -> step(file, at, it, "step"));
    files.matching(Ids.STORIES).forEach(this::story);
    files.matching(Ids.STEPS).forEach(this::step);
    files.matching(PROSE).forEach(this::glosses);
    files.matching(Ids.QUESTIONS).forEach(this::question);
    files.matching(Ids.QUIZZES).forEach(this::quiz);
  }

  private void pack(ContentFile file) {
    many(file, "", file.tree(), "stories", Kind.STORY);
    int index = 0;
    for (JsonNode layer : file.tree().path("layers")) {
      String path = layer.path("file").asString();
      if (files.bytes(path).isEmpty() && !files.broken().contains(path)) {
        problems.add(
            file.path(), "/layers/" + index + "/file", "The file %s is missing.".formatted(path));
      }
      index++;
    }
  }

  private void place(ContentFile file, String at, JsonNode place) {
    one(file, at, place, "layer", Kind.LAYER);
    many(file, at, place, "events", Kind.EVENT);
  }

  private void event(ContentFile file, String at, JsonNode event) {
    one(file, at, event, "place", Kind.PLACE);
    many(file, at, event, "sources", Kind.SOURCE);
  }

  private void story(ContentFile file) {
    many(file, "", file.tree(), "steps", Kind.STEP);
    many(file, "", file.tree(), "quizzes", Kind.QUIZ);
  }

  private void step(ContentFile file) {
    JsonNode tree = file.tree();
    many(file, "", tree, "events", Kind.EVENT);
    many(file, "", tree, "claims", Kind.CLAIM);
    one(file, "", tree, "check", Kind.QUESTION);
    scene(file, tree.path("scene"));
    tree.path("points")
        .properties()
        .forEach(point -> {
          int index = 0;
          for (JsonNode ground : point.getValue()) {
            ground(file, "/points/" + point.getKey() + "/" + index++, ground.asString());
          }
        });
  }

  /// A point rests on claims, facts or events.
  private void ground(ContentFile file, String at, String id) {
    boolean event = id.startsWith("T-") || id.startsWith("H-");
    need(file, at, id, event ? Kind.EVENT : Kind.CLAIM);
  }

  private void scene(ContentFile file, JsonNode scene) {
    many(file, "/scene", scene, "layers", Kind.LAYER);
    many(file, "/scene", scene, "places", Kind.PLACE);
    int index = 0;
    for (JsonNode highlight : scene.path("highlights")) {
      one(file, "/scene/highlights/" + index++, highlight, "place", Kind.PLACE);
    }
  }

  private void glosses(ContentFile file) {
    GLOSS
        .matcher(file.prose())
        .results()
        .forEach(link -> need(file, "", link.group(1), Kind.GLOSSARY));
  }

  private void question(ContentFile file) {
    JsonNode tree = file.tree();
    one(file, "/proof", tree.path("proof"), "point", Kind.POINT);
    one(file, "/proof", tree.path("proof"), "place", Kind.PLACE);
    one(file, "/proof", tree.path("proof"), "event", Kind.EVENT);
    one(file, "/proof", tree.path("proof"), "step", Kind.STEP);
    one(file, "/target", tree.path("target"), "place", Kind.PLACE);
    one(file, "/otherwise", tree.path("otherwise"), "misconception", Kind.MISCONCEPTION);
    many(file, "", tree, "choices", Kind.PLACE);
    for (String list : new String[] {"options", "mistakes", "distractors"}) {
      int index = 0;
      for (JsonNode entry : tree.path(list)) {
        String at = "/" + list + "/" + index++;
        one(file, at, entry, "misconception", Kind.MISCONCEPTION);
        one(file, at, entry, "place", Kind.PLACE);
      }
    }
    scene(file, tree.path("scene"));
  }

  private void quiz(ContentFile file) {
    one(file, "", file.tree(), "story", Kind.STORY);
    many(file, "", file.tree(), "questions", Kind.QUESTION);
  }

  private void step(ContentFile file, String at, JsonNode node, String field) {
    one(file, at, node, field, Kind.STEP);
  }

  private void one(ContentFile file, String at, JsonNode node, String field, Kind kind) {
    if (node.has(field)) {
      need(file, at + "/" + field, node.path(field).asString(), kind);
    }
  }

  private void many(ContentFile file, String at, JsonNode node, String field, Kind kind) {
    int index = 0;
    for (JsonNode id : node.path(field)) {
      need(file, at + "/" + field + "/" + index++, id.asString(), kind);
    }
  }

  private void need(ContentFile file, String at, String id, Kind kind) {
    if (!ids.has(kind, id)) {
      problems.add(
          file.path(), at, "There is no %s called %s in this pack.".formatted(kind.noun(), id));
    }
  }

  private interface Entry {
    void check(ContentFile file, String at, JsonNode entry);
  }

  private void each(String path, String field, Entry check) {
    files
        .file(path)
        .ifPresent(file -> {
          int index = 0;
          for (JsonNode entry : file.tree().path(field)) {
            check.check(file, "/" + field + "/" + index++, entry);
          }
        });
  }
}
