package app.imjin.map;

import java.util.List;

/// One feature of a layer: an area of rings (holes by the even-odd rule) or a set of lines.
///
/// @param name as its source calls it
/// @param tint which of the quiet colours an area gets
/// @param area whether the parts are closed rings
/// @param parts each at least two points long
public record Shape(String name, Tint tint, boolean area, List<List<LngLat>> parts) {
  public Shape {
    parts = parts.stream().map(List::copyOf).toList();
  }

  /// The quiet colours of land.
  public enum Tint {
    NORTH,
    SOUTH,
    FAR;

    /// What stands in markup and GeoJSON.
    public String css() {
      return switch (this) {
        case NORTH -> "north";
        case SOUTH -> "south";
        case FAR -> "far";
      };
    }
  }
}
