package app.imjin.map.ui;

import app.imjin.common.LocalizedText;
import app.imjin.map.Atlas;
import app.imjin.map.Bounds;
import app.imjin.map.Highlight;
import app.imjin.map.Layer;
import app.imjin.map.LngLat;
import app.imjin.map.Place;
import app.imjin.map.Scene;
import app.imjin.pack.LayerId;
import app.imjin.pack.PackId;
import app.imjin.pack.PlaceId;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/// Two countries, a line between them and a river across it.
final class Fixture {
  static final PackId PACK = new PackId("dmz");

  private Fixture() {}

  static Atlas atlas() {
    return new Atlas(
        List.of(
            layer(
                "land",
                Layer.Kind.LAND,
                polygon("North Korea", 38, 39),
                polygon("South Korea", 37, 38)),
            layer(
                "rivers",
                Layer.Kind.RIVER,
                line("Imjin River", "[126.6,38.6],[127,38],[126.8,37.4]")),
            layer("mdl", Layer.Kind.LINE, line("The line", "[126,38],[128,38]"))),
        List.of(
            place("north-korea", Place.Kind.COUNTRY, "North Korea", 127, 38.6, ""),
            place("imjin", Place.Kind.RIVER, "Imjin", 126.8, 38.3, "rivers"),
            place("mdl", Place.Kind.LINE, "Military Demarcation Line", 127, 38, "mdl"),
            place("town", Place.Kind.TOWN, "A town <in> the south", 127.4, 37.6, ""),
            place("crossing", Place.Kind.SITE, "Where the river meets the line", 127, 38, "")));
  }

  static Scene scene() {
    return new Scene(
        new Bounds(126.4, 37.4, 127.6, 38.6),
        List.of(new LayerId("land"), new LayerId("rivers"), new LayerId("mdl")),
        List.of(
            new PlaceId("north-korea"),
            new PlaceId("imjin"),
            new PlaceId("mdl"),
            new PlaceId("town"),
            new PlaceId("crossing")),
        List.of(
            new Highlight(
                new PlaceId("crossing"),
                LocalizedText.english("Seen here"),
                Optional.of(LocalizedText.english("about here")))),
        true,
        LocalizedText.english("A river crosses a line."));
  }

  private static Place place(
      String id, Place.Kind kind, String name, double lon, double lat, String layer) {
    return new Place(
        new PlaceId(id),
        kind,
        LocalizedText.english(name),
        Optional.empty(),
        new LngLat(lon, lat),
        Optional.empty(),
        Place.Side.RIGHT,
        Place.Precision.EXACT,
        Optional.of(layer).filter(text -> !text.isEmpty()).map(LayerId::new),
        Optional.of(LocalizedText.english("What happened at " + id + ".")),
        List.of(),
        Optional.of("GeoNames, CC BY 4.0"));
  }

  private static Layer layer(String id, Layer.Kind kind, String... features) {
    var json = "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    return Layer.of(
        new LayerId(id),
        kind,
        LocalizedText.english(id),
        "© Somebody, Natural Earth",
        new JsonMapper().readTree(json));
  }

  private static String polygon(String name, int south, int north) {
    return """
    {"type":"Feature","properties":{"name":"%s"},"geometry":{"type":"Polygon","coordinates":
    [[[126,%d],[128,%d],[128,%d],[126,%d],[126,%d]]]}}\
    """
        .formatted(name, south, south, north, north, south);
  }

  private static String line(String name, String points) {
    return """
    {"type":"Feature","properties":{"name":"%s"},"geometry":{"type":"LineString","coordinates":
    [%s]}}\
    """
        .formatted(name, points);
  }
}
