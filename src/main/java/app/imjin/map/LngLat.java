package app.imjin.map;

import tools.jackson.databind.JsonNode;

/// A point on the earth in WGS 84.
///
/// @param lon longitude in degrees, -180 to 180, east positive
/// @param lat latitude in degrees, -85 to 85 (what Web Mercator can show), north positive
public record LngLat(double lon, double lat) {
  /// The earth's mean radius (IUGG), in kilometres.
  private static final double EARTH_RADIUS_KM = 6371.0088;

  public LngLat {
    if (!(lon >= -180 && lon <= 180 && lat >= -85 && lat <= 85)) {
      throw new IllegalArgumentException(
          "A point needs its longitude (-180 to 180), then its latitude (-85 to 85); this is "
              + lon
              + ", "
              + lat);
    }
  }

  /// Reads `[longitude, latitude]`.
  ///
  /// @throws IllegalArgumentException when it is not two numbers in range
  public static LngLat read(JsonNode node) {
    if (!node.isArray() || node.size() < 2 || !node.get(0).isNumber() || !node.get(1).isNumber()) {
      throw new IllegalArgumentException("A point is written [longitude, latitude]");
    }
    return new LngLat(node.get(0).asDouble(), node.get(1).asDouble());
  }

  /// The way along the earth's surface in kilometres, by the haversine formula (R. W. Sinnott,
  /// "Virtues of the Haversine", Sky and Telescope 68, 1984).
  public double kilometresTo(LngLat other) {
    double phi = Math.toRadians(lat);
    double otherPhi = Math.toRadians(other.lat);
    double halfHeight = Math.sin((otherPhi - phi) / 2);
    double halfWidth = Math.sin(Math.toRadians(other.lon - lon) / 2);
    double h = halfHeight * halfHeight + Math.cos(phi) * Math.cos(otherPhi) * halfWidth * halfWidth;
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }
}
