package app.imjin.story.load;

import app.imjin.common.Language;
import app.imjin.common.LocalizedText;
import app.imjin.common.Slug;
import app.imjin.map.Scene;
import app.imjin.pack.ClaimId;
import app.imjin.pack.ContentFile;
import app.imjin.pack.EventId;
import app.imjin.pack.GroundId;
import app.imjin.pack.PackFiles;
import app.imjin.pack.PackReader;
import app.imjin.pack.Problems;
import app.imjin.pack.QuizId;
import app.imjin.pack.StepId;
import app.imjin.pack.StoryId;
import app.imjin.story.Correction;
import app.imjin.story.Edition;
import app.imjin.story.Level;
import app.imjin.story.Step;
import app.imjin.story.StepText;
import app.imjin.story.Stories;
import app.imjin.story.Story;
import app.imjin.timeline.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Reads the stories of a pack.
@Component
class StoriesReader implements PackReader<Stories> {
  private static final Pattern STORY_FILES = Pattern.compile("stories/[^/]+/story\\.yaml");

  @Override
  public Class<Stories> type() {
    return Stories.class;
  }

  @Override
  public Stories read(PackFiles files, Problems problems) {
    var stories = new ArrayList<Story>();
    var reader = new GroundReader(files, problems);
    var grounds = reader.grounds();
    for (ContentFile file : files.matching(STORY_FILES)) {
      problems.within(file.path(), "", () -> stories.add(story(file, files, problems)));
    }
    var glossary = GlossaryReader.glossary(files);
    // Without the claims nothing can be said about what was told of them.
    var corrections =
        files.file(GroundReader.CLAIMS).isPresent()
            ? new CorrectionsReader(grounds, problems).read(files)
            : List.<Correction>of();
    return new Stories(stories, grounds, reader.sources(), glossary, corrections);
  }

  @Override
  public void check(Stories stories, PackFiles files, Problems problems) {
    var facts = new FactCheck(files, problems);
    var gentle = new GentleCheck(files, stories.grounds(), problems);
    for (Story story : stories.all()) {
      for (Step step : story.steps()) {
        stepFile(files, story.id(), step.slug())
            .ifPresent(file -> {
              facts.compare(file.path(), step);
              gentle.check(file, step);
            });
      }
    }
    GlossaryCheck.check(
        GlossaryReader.glossary(files).values(), languages(files), stories.all(), problems);
    if (isWhole(files, stories)) {
      new ProofCheck(files, stories, problems).check();
    }
  }

  /// Whether every step that a story names could be read.
  private static boolean isWhole(PackFiles files, Stories stories) {
    return files.broken().stream().noneMatch(path -> path.startsWith("stories/"))
        && files.matching(STORY_FILES).stream()
            .allMatch(file ->
                stories
                    .find(file.tree().path("id").asString())
                    .filter(story -> story.steps().size() == file.tree().path("steps").size())
                    .isPresent());
  }

  private static Story story(ContentFile file, PackFiles files, Problems problems) {
    JsonNode tree = file.tree();
    var id = new StoryId(tree.path("id").asString());
    var levels =
        tree.path("levels")
            .valueStream()
            .flatMap(level -> Level.of(level.asString()).stream())
            .toList();
    var steps = new ArrayList<Step>();
    var checks = new CheckReader(files, problems);
    for (ContentFile stepFile : stepFiles(files, id, tree.path("steps"))) {
      problems.within(
          stepFile.path(),
          "",
          () -> steps.add(step(stepFile, files, id, levels, checks, problems)));
    }
    if (steps.size() == tree.path("steps").size()
        && steps.stream().anyMatch(Step::hasTwoPaths)
        && steps.stream().noneMatch(Step::asksFirst)) {
      problems.add(
          file.path(),
          "/steps",
          "The story has gentler words, but no step with them asks first: give one a care note.");
    }
    return new Story(
        id,
        ContentFile.localized(tree.path("title")),
        ContentFile.localized(tree.path("summary")),
        LocalDate.parse(tree.path("date").asString()),
        new Story.Article(
            tree.path("article").path("title").asString(),
            LocalDate.parse(tree.path("article").path("date").asString())),
        levels,
        steps,
        cover(file, problems),
        tree.path("quizzes").valueStream().map(quiz -> new QuizId(quiz.asString())).toList());
  }

  private static Optional<String> cover(ContentFile file, Problems problems) {
    var cover = file.tree().path("cover").asStringOpt();
    var slugs = file.tree().path("steps").valueStream().map(JsonNode::asString).toList();
    cover
        .filter(slug -> !slugs.contains(slug))
        .ifPresent(slug ->
            problems.add(file.path(), "/cover", "The story has no step %s.".formatted(slug)));
    return cover;
  }

  /// Those that are there and right; what is wrong with the others is told already.
  private static List<ContentFile> stepFiles(PackFiles files, StoryId story, JsonNode slugs) {
    return slugs
        .valueStream()
        .flatMap(slug -> stepFile(files, story, slug.asString()).stream())
        .toList();
  }

  private static Optional<ContentFile> stepFile(PackFiles files, StoryId story, String slug) {
    var path = Pattern.compile("stories/" + story + "/[0-9]{2}-" + Pattern.quote(slug) + "\\.md");
    return files.matching(path).stream().findFirst();
  }

  private static Step step(
      ContentFile file,
      PackFiles files,
      StoryId story,
      List<Level> levels,
      CheckReader checks,
      Problems problems) {
    JsonNode tree = file.tree();
    var points = points(tree);
    var texts = texts(file, files, points.keySet(), problems);
    for (Language language : languages(files)) {
      levels.stream()
          .map(level -> new Edition(language, level))
          .filter(edition -> !texts.containsKey(edition))
          .filter(edition -> !files.broken().contains(FactCheck.file(file.path(), edition)))
          .map(Edition::level)
          .forEach(level ->
              problems.add(
                  file.path(),
                  "",
                  "The step has no %s text at %s.".formatted(name(language), level)));
    }
    var step = new StepId(story, new Slug(tree.path("id").asString()));
    return new Step(
        step,
        ContentFile.localized(tree.path("when")),
        Span.read(tree.path("span")),
        tree.path("events").valueStream().map(id -> new EventId(id.asString())).toList(),
        Scene.read(tree.path("scene")),
        tree.path("claims").valueStream().map(id -> new ClaimId(id.asString())).toList(),
        points,
        care(tree),
        checks.read(file, step, texts),
        texts);
  }

  /// The languages in which the pack says that all of it exists.
  private static List<Language> languages(PackFiles files) {
    return files.file("pack.yaml").stream()
        .flatMap(pack -> pack.tree().path("languages").valueStream())
        .flatMap(tag -> Language.ofTag(tag.asString()).stream())
        .toList();
  }

  private static String name(Language language) {
    return language.locale().getDisplayLanguage(Locale.ENGLISH);
  }

  private static Map<String, List<GroundId>> points(JsonNode tree) {
    var points = new LinkedHashMap<String, List<GroundId>>();
    for (var point : tree.path("points").properties()) {
      points.put(
          point.getKey(),
          point.getValue().valueStream().map(id -> GroundId.parse(id.asString())).toList());
    }
    return points;
  }

  private static Optional<LocalizedText> care(JsonNode tree) {
    return tree.has("care")
        ? Optional.of(ContentFile.localized(tree.path("care")))
        : Optional.empty();
  }

  /// The step's own file holds English at B2; the others lie beside it, `05-boat.en.a2.md`.
  private static Map<Edition, StepText> texts(
      ContentFile step, PackFiles files, Set<String> points, Problems problems) {
    var texts = new HashMap<Edition, StepText>();
    var full = StepTextReader.read(step, points, problems);
    texts.put(new Edition(Language.EN, Level.B2), full);
    for (String point : points) {
      if (full.at(point).isEmpty()) {
        problems.add(
            step.path(), "/points/" + point, "No sentence of the text expresses this point.");
      }
    }
    var stem = step.path().substring(0, step.path().length() - ".md".length());
    for (Language language : Language.values()) {
      for (Level level : Level.values()) {
        var path =
            stem + "." + language.tag() + "." + level.name().toLowerCase(Locale.ROOT) + ".md";
        files
            .file(path)
            .ifPresent(file ->
                texts.put(
                    new Edition(language, level), StepTextReader.read(file, points, problems)));
      }
    }
    return texts;
  }
}
