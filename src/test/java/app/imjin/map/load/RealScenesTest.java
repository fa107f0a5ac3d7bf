package app.imjin.map.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.imjin.common.Language;
import app.imjin.map.Atlas;
import app.imjin.map.LngLat;
import app.imjin.map.Scene;
import app.imjin.map.ui.SceneHtml;
import app.imjin.pack.ContentFile;
import app.imjin.pack.PackFiles;
import app.imjin.pack.PackId;
import app.imjin.pack.PlaceId;
import app.imjin.pack.Problems;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The scenes of the pack that ships: small enough for a first paint, every highlight in sight.
class RealScenesTest {
  private static final Path PACK = Path.of("data/dmz");
  private static final int RIVER_BYTES = 5 * 1024;
  private static final int PENINSULA_BYTES = 6 * 1024;

  /// Degrees of latitude from which on a scene shows more than the river and its towns.
  private static final double FRONT = 0.9;

  /// Degrees that a line is drawn beyond the bounds, at most.
  private static final double A_STROKE = 0.1;

  private static final YAMLMapper YAML = new YAMLMapper();

  @BeforeAll
  static void thePackIsThere() {
    assumeThat(PACK).exists();
  }

  static Stream<Path> steps() throws IOException {
    if (!Files.exists(PACK)) {
      return Stream.of(PACK);
    }
    try (var files = Files.list(PACK.resolve("stories/imjin"))) {
      return files
          .filter(file -> file.toString().matches(".*/\\d\\d-[a-z-]+\\.md"))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("steps")
  void fitsIntoTheFirstPaint(Path step) throws IOException {
    var scene = scene(step);
    var size = zipped(SceneHtml.figure(new PackId("dmz"), atlas(), scene, Language.EN));
    boolean river = scene.bounds().north() - scene.bounds().south() < FRONT;
    assertThat(size).isLessThanOrEqualTo(river ? RIVER_BYTES : PENINSULA_BYTES);
  }

  @ParameterizedTest
  @MethodSource("steps")
  void showsEveryHighlightOnEveryScreen(Path step) throws IOException {
    var scene = scene(step);
    var figure = SceneHtml.figure(new PackId("dmz"), atlas(), scene, Language.EN);
    var lit = figure.select(".spot.lit");
    for (var off : List.of("s-off", "m-off", "p-off")) {
      assertThat(
              lit.stream().filter(spot -> !spot.hasClass(off)).map(spot -> spot.attr("data-place")))
          .as("highlights without %s", off)
          .doesNotHaveDuplicates()
          .hasSameSizeAs(scene.highlights());
    }
  }

  /// Choosing a place in the list flies there: it has a label on the map, or says where it is.
  @ParameterizedTest
  @MethodSource("steps")
  void everythingInTheListHasItsPlace(Path step) throws IOException {
    var scene = scene(step);
    var atlas = atlas();
    var figure = SceneHtml.figure(new PackId("dmz"), atlas, scene, Language.EN);
    var drawn = figure.select(".spot").eachAttr("data-place");
    for (var entry : figure.select(".map-twin [data-place]")) {
      var id = entry.attr("data-place");
      assertThat(entry.hasAttr("data-at")).as(id).isNotEqualTo(drawn.contains(id));
      if (entry.hasAttr("data-at")) {
        var place = atlas.place(new PlaceId(id)).orElseThrow();
        assertThat(at(entry))
            .as(id)
            .matches(at -> at.equals(place.at()) || place.kind().isLong() && isIn(scene, at));
      }
    }
  }

  private static boolean isIn(Scene scene, LngLat at) {
    var bounds = scene.bounds();
    return at.lon() > bounds.west() - A_STROKE
        && at.lon() < bounds.east() + A_STROKE
        && at.lat() > bounds.south() - A_STROKE
        && at.lat() < bounds.north() + A_STROKE;
  }

  private static LngLat at(Element entry) {
    var at = entry.attr("data-at").split(" ", -1);
    return new LngLat(Double.parseDouble(at[0]), Double.parseDouble(at[1]));
  }

  private static Scene scene(Path step) throws IOException {
    var frontMatter = Files.readString(step).split("(?m)^---$", -1)[1];
    return Scene.read(YAML.readTree(frontMatter).path("scene"));
  }

  private static Atlas atlas() throws IOException {
    var files = new TreeMap<String, ContentFile>();
    try (var found = Files.walk(PACK)) {
      for (var file : wanted(found.toList())) {
        var path = PACK.relativize(file).toString();
        files.put(path, new ContentFile(path, YAML.readTree(Files.readString(file)), ""));
      }
    }
    var problems = new Problems();
    var atlas =
        new AtlasReader("", "")
            .read(new PackFiles(new PackId("dmz"), files, new TreeMap<>()), problems);
    assertThat(problems.sorted()).isEmpty();
    return atlas;
  }

  private static List<Path> wanted(List<Path> files) {
    return files.stream()
        .filter(file -> file.toString().matches(".*(pack\\.yaml|places\\.yaml|\\.geojson)"))
        .toList();
  }

  private static int zipped(Element figure) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(figure.outerHtml().getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }
}
