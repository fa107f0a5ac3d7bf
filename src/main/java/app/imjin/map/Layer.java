package app.imjin.map;

import app.imjin.common.LocalizedText;
import app.imjin.pack.LayerId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// A layer of a pack's map.
///
/// @param name as the list of what is shown says it
/// @param credit what has to stand on the map wherever the layer is drawn
/// @param version changes whenever what [#geoJson()] answers changes; for addresses and ETags
public record Layer(
    LayerId id, Kind kind, LocalizedText name, String credit, List<Shape> shapes, String version) {
  public Layer {
    shapes = List.copyOf(shapes);
  }

  /// What a layer is of, and so how it looks.
  public enum Kind {
    LAND,
    REGION,
    BAND,
    LINE,
    RIVER,
    LAKE,
    PLACE;

    /// @throws IllegalArgumentException for a word that is no kind
    public static Kind of(String word) {
      return Arrays.stream(values())
          .filter(kind -> kind.css().equals(word))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("There is no layer kind " + word));
    }

    /// What stands in files and markup.
    public String css() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// A layer from its GeoJSON (RFC 7946).
  ///
  /// @throws IllegalArgumentException when a geometry is none of polygon, line and their multiples
  public static Layer of(
      LayerId id, Kind kind, LocalizedText name, String credit, JsonNode geoJson) {
    var shapes = GeoJson.read(geoJson);
    return new Layer(id, kind, name, credit, shapes, GeoJson.version(shapes));
  }

  /// The layer as it goes to the browser: coordinates with four decimals (about 10 m), the
  /// properties `name` and `tint`.
  public String geoJson() {
    return GeoJson.write(shapes);
  }
}
