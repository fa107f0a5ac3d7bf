package app.imjin.story.reading;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.common.Language;
import app.imjin.pack.Pack;
import app.imjin.pack.Packs;
import app.imjin.story.Edition;
import app.imjin.story.Level;
import app.imjin.story.ReadingPath;
import app.imjin.story.Step;
import app.imjin.story.Stories;
import app.imjin.story.Story;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Every story of the product, in every language it has, lies at every level in the level's band.
/// The measures are explained in `src/docs/readability.md`; the table there is that of
/// `target/readability.md`, which this test writes.
class ReadabilityTest {
  private static final List<Row> ROWS = new ArrayList<>();

  @BeforeAll
  static void measure(@TempDir Path none) {
    try (var context = new AnnotationConfigApplicationContext()) {
      context
          .getEnvironment()
          .getPropertySources()
          .addFirst(
              new MapPropertySource(
                  "test", Map.of("imjin.packs", none.toString(), "imjin.home", none.toString())));
      context.scan("app.imjin.pack.load", "app.imjin.story.load");
      context.refresh();
      for (Pack pack : context.getBean(Packs.class).whole()) {
        pack.part(Stories.class).all().forEach(story -> measure(pack, story));
      }
    }
  }

  private static void measure(Pack pack, Story story) {
    measure(pack, story, story.id().value(), ReadingPath.FULL);
    if (story.steps().stream().anyMatch(Step::hasTwoPaths)) {
      measure(pack, story, story.id() + ", gentler path", ReadingPath.GENTLE);
    }
  }

  private static void measure(Pack pack, Story story, String name, ReadingPath path) {
    var korean = new KoreanReading(names(pack));
    for (Language language : Language.values()) {
      for (Level level : story.levels()) {
        var edition = new Edition(language, level);
        var texts =
            story.steps().stream()
                .filter(step -> step.texts().containsKey(edition))
                .map(step -> step.text(edition).on(path))
                .toList();
        if (texts.size() == story.steps().size()) {
          ROWS.add(Row.of(name, edition, texts, korean));
        }
      }
    }
  }

  @Test
  void everyTextLiesInTheBandOfItsLevel() {
    assertThat(ROWS).isNotEmpty();
    assertThat(ROWS.stream().flatMap(Row::outside).toList()).isEmpty();
  }

  @Test
  void theDocumentedTableIsToday() throws IOException {
    var table = Row.table(ROWS);
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target/readability.md"), table, StandardCharsets.UTF_8);
    var documented = Files.readString(Path.of("src/docs/readability.md"), StandardCharsets.UTF_8);
    assertThat(documented.contains(table))
        .as("src/docs/readability.md holds the table of target/readability.md; copy it over")
        .isTrue();
  }

  @Test
  void noTwoLevelsShareABand() {
    for (Measure measure : Measure.values()) {
      for (Level easier : Level.values()) {
        for (Level harder : Level.values()) {
          if (easier.compareTo(harder) < 0) {
            assertThat(measure.band(easier).isApartFrom(measure.band(harder))).isTrue();
          }
        }
      }
    }
  }

  /// Whether a Korean word begins with a name of the pack.
  private static Predicate<String> names(Pack pack) {
    var file = Path.of("data", pack.id().value(), "names.yaml");
    if (!Files.exists(file)) {
      return word -> false;
    }
    var forms =
        new YAMLMapper()
            .readTree(file.toFile())
            .path("names")
            .valueStream()
            .flatMap(name -> name.path("forms").path("ko").valueStream())
            .map(form -> form.asString().split(" ")[0])
            .toList();
    return word -> forms.stream().anyMatch(word::startsWith);
  }
}
