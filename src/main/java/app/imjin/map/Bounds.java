package app.imjin.map;

import tools.jackson.databind.JsonNode;

/// A box of longitudes and latitudes, in degrees; it has a width and a height.
public record Bounds(double west, double south, double east, double north) {
  public Bounds {
    var corner = new LngLat(west, south);
    var opposite = new LngLat(east, north);
    if (opposite.lon() <= corner.lon() || opposite.lat() <= corner.lat()) {
      throw new IllegalArgumentException(
          "Bounds are written [west, south, east, north], west before east, south before north");
    }
  }

  /// Reads `[west, south, east, north]`.
  ///
  /// @throws IllegalArgumentException when it is not four numbers in that order
  public static Bounds read(JsonNode node) {
    if (!node.isArray() || node.size() != 4) {
      throw new IllegalArgumentException("Bounds are written [west, south, east, north]");
    }
    return new Bounds(
        node.get(0).asDouble(),
        node.get(1).asDouble(),
        node.get(2).asDouble(),
        node.get(3).asDouble());
  }

  public boolean contains(LngLat point) {
    return point.lon() >= west
        && point.lon() <= east
        && point.lat() >= south
        && point.lat() <= north;
  }
}
