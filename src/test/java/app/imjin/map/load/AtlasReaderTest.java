package app.imjin.map.load;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.common.Language;
import app.imjin.map.Atlas;
import app.imjin.map.Place;
import app.imjin.pack.ContentFile;
import app.imjin.pack.PackFiles;
import app.imjin.pack.PackId;
import app.imjin.pack.PlaceId;
import app.imjin.pack.Problems;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.dataformat.yaml.YAMLMapper;

class AtlasReaderTest {
  private static final String PACK =
      """
      layers:
        - {id: mdl, file: layers/mdl.geojson, kind: line, name: {en: The line}, credit: Somebody}
      """;
  private static final String LINE =
      """
      {"type": "Feature", "properties": {"name": "The line"},
       "geometry": {"type": "LineString", "coordinates": [[126, 38], [127, 38.5]]}}
      """;
  private static final String PLACES =
      """
      places:
        - id: yeoncheon
          kind: town
          name: {en: Yeoncheon}
          native: {text: "연천", romanised: Yeoncheon}
          at: [127.07, 38.09]
          label: left
          precision: about
          events: [T-2017-12-21]
        - id: nowhere
          kind: town
          name: {en: Nowhere}
          at: [38.09, 127.07]
        - id: imjin
          kind: river
          name: {en: Imjin}
          at: [126.9, 38.2]
          angle: 61
          layer: mdl
      """;

  private final Problems problems = new Problems();

  @Test
  void readsLayersAndPlaces() {
    var atlas = read(PLACES.replace("[38.09, 127.07]", "[127, 38]"));
    assertThat(problems.none()).isTrue();
    assertThat(atlas.layers()).hasSize(1);
    var town = atlas.place(new PlaceId("yeoncheon")).orElseThrow();
    assertThat(town.kind()).isEqualTo(Place.Kind.TOWN);
    assertThat(town.side()).isEqualTo(Place.Side.LEFT);
    assertThat(town.precision()).isEqualTo(Place.Precision.ABOUT);
    assertThat(town.nativeName().orElseThrow().text()).isEqualTo("연천");
    assertThat(atlas.place(new PlaceId("imjin")).orElseThrow().angle()).contains(61);
    assertThat(atlas.layers().getFirst().name().in(Language.EN)).isEqualTo("The line");
  }

  @Test
  void reportsAWrongPlaceAndReadsOn() {
    var atlas = read(PLACES);
    assertThat(atlas.places()).hasSize(2);
    assertThat(problems.sorted())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.file()).isEqualTo("places.yaml");
          assertThat(problem.place()).isEqualTo("/places/1");
          assertThat(problem.sentence()).contains("longitude");
        });
  }

  private Atlas read(String places) {
    var files = new TreeMap<String, ContentFile>();
    var yaml = new YAMLMapper();
    files.put("pack.yaml", new ContentFile("pack.yaml", yaml.readTree(PACK), ""));
    files.put("places.yaml", new ContentFile("places.yaml", yaml.readTree(places), ""));
    files.put("layers/mdl.geojson", new ContentFile("layers/mdl.geojson", yaml.readTree(LINE), ""));
    return new AtlasReader("", "")
        .read(new PackFiles(new PackId("dmz"), files, new TreeMap<>()), problems);
  }
}
