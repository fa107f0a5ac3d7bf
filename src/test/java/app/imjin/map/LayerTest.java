package app.imjin.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.imjin.common.LocalizedText;
import app.imjin.pack.LayerId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class LayerTest {
  @Test
  void readsEveryGeometryThatALayerMayHave() {
    assertThat(layer("Polygon", "[[[0,0],[1,0],[1,1],[0,0]]]").shapes().getFirst().area()).isTrue();
    assertThat(layer("MultiPolygon", "[[[[0,0],[1,0],[1,1],[0,0]]],[[[2,2],[3,2],[3,3],[2,2]]]]"))
        .satisfies(layer -> assertThat(layer.shapes().getFirst().parts()).hasSize(2));
    assertThat(layer("LineString", "[[0,0],[1,1]]").shapes().getFirst().area()).isFalse();
    assertThat(layer("MultiLineString", "[[[0,0],[1,1]],[[2,2],[3,3]]]"))
        .satisfies(layer -> assertThat(layer.shapes().getFirst().parts()).hasSize(2));
    assertThat(layer("Point", "[0,0]").shapes()).isEmpty();
  }

  @Test
  void refusesOtherGeometriesByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> layer("GeometryCollection", "[]"))
        .withMessageContaining("Somewhere");
    assertThatIllegalArgumentException().isThrownBy(() -> layer("LineString", "[[0,0]]"));
  }

  @Test
  void knowsTheKoreasByTheirNames() {
    assertThat(named("North Korea").shapes().getFirst().tint()).isEqualTo(Shape.Tint.NORTH);
    assertThat(named("South Korea").shapes().getFirst().tint()).isEqualTo(Shape.Tint.SOUTH);
    assertThat(named("China").shapes().getFirst().tint()).isEqualTo(Shape.Tint.FAR);
  }

  @Test
  void writesFourDecimalsAndNoPointTwice() {
    var layer = layer("LineString", "[[126.123456,38.00001],[126.123457,38.00002],[127,38.5]]");
    assertThat(layer.geoJson()).contains("[[[126.1235,38],[127,38.5]]]");
  }

  @Test
  void hasAnotherVersionWhenItsShapesDiffer() {
    var one = layer("LineString", "[[0,0],[1,1]]");
    assertThat(layer("LineString", "[[0,0],[1,1]]").version()).isEqualTo(one.version());
    assertThat(layer("LineString", "[[0,0],[1,2]]").version()).isNotEqualTo(one.version());
  }

  private static Layer named(String name) {
    return layer(name, "Polygon", "[[[0,0],[1,0],[1,1],[0,0]]]");
  }

  private static Layer layer(String type, String coordinates) {
    return layer("Somewhere", type, coordinates);
  }

  private static Layer layer(String name, String type, String coordinates) {
    var json =
        """
        {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"%s"},
         "geometry":{"type":"%s","coordinates":%s}}]}\
        """
            .formatted(name, type, coordinates);
    return Layer.of(
        new LayerId("layer"),
        Layer.Kind.LAND,
        LocalizedText.english("Layer"),
        "Somebody",
        new JsonMapper().readTree(json));
  }
}
