package app.imjin.map;

import app.imjin.map.Shape.Tint;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// GeoJSON (RFC 7946) in and out; points are left out, since places are read from their own file.
final class GeoJson {
  private static final int DECIMALS = 4;

  private GeoJson() {}

  static List<Shape> read(JsonNode root) {
    return features(root).map(GeoJson::shape).filter(shape -> !shape.parts().isEmpty()).toList();
  }

  private static Stream<JsonNode> features(JsonNode root) {
    var type = root.path("type").asString("");
    if (type.equals("FeatureCollection")) {
      return root.path("features").valueStream();
    }
    if (type.equals("Feature")) {
      return Stream.of(root);
    }
    throw new IllegalArgumentException("A layer is a GeoJSON FeatureCollection or Feature");
  }

  private static Shape shape(JsonNode feature) {
    var properties = feature.path("properties");
    var name = properties.path("name").asString("");
    var tint = tint(properties.path("tint").asString(name));
    var geometry = feature.path("geometry");
    var coordinates = geometry.path("coordinates");
    return switch (geometry.path("type").asString("")) {
      case "Polygon" -> new Shape(name, tint, true, lines(coordinates));
      case "MultiPolygon" ->
          new Shape(
              name,
              tint,
              true,
              coordinates.valueStream().flatMap(polygon -> lines(polygon).stream()).toList());
      case "LineString" -> new Shape(name, tint, false, List.of(line(coordinates)));
      case "MultiLineString" -> new Shape(name, tint, false, lines(coordinates));
      case "Point", "MultiPoint" -> new Shape(name, tint, false, List.of());
      default ->
          throw new IllegalArgumentException(
              "A layer's geometry is a polygon, a line or several of them; \""
                  + name
                  + "\" is none");
    };
  }

  /// A feature may say its tint; without one, the two Koreas are known by their names.
  private static Tint tint(String word) {
    return switch (word) {
      case "north", "North Korea" -> Tint.NORTH;
      case "south", "South Korea" -> Tint.SOUTH;
      default -> Tint.FAR;
    };
  }

  private static List<List<LngLat>> lines(JsonNode node) {
    return node.valueStream().map(GeoJson::line).toList();
  }

  private static List<LngLat> line(JsonNode node) {
    var points = node.valueStream().map(LngLat::read).toList();
    if (points.size() < 2) {
      throw new IllegalArgumentException("A line or ring of a layer has fewer than two points");
    }
    return points;
  }

  static String write(List<Shape> shapes) {
    var json = JsonNodeFactory.instance;
    var root = json.objectNode().put("type", "FeatureCollection");
    var features = root.putArray("features");
    for (var shape : shapes) {
      var feature = features.addObject().put("type", "Feature");
      feature.putObject("properties").put("name", shape.name()).put("tint", shape.tint().css());
      var geometry = feature.putObject("geometry");
      // Rings of all polygons stand side by side: even-odd filling draws the same.
      geometry.put("type", shape.area() ? "Polygon" : "MultiLineString");
      var lines = geometry.putArray("coordinates");
      for (var part : shape.parts()) {
        var line = lines.addArray();
        trimmed(part).forEach(point -> line.addArray().add(point.getFirst()).add(point.getLast()));
      }
    }
    return root.toString();
  }

  private static List<List<BigDecimal>> trimmed(List<LngLat> part) {
    var points = new ArrayList<List<BigDecimal>>();
    for (var point : part) {
      var pair = List.of(trim(point.lon()), trim(point.lat()));
      if (points.isEmpty() || !points.getLast().equals(pair)) {
        points.add(pair);
      }
    }
    return points;
  }

  private static BigDecimal trim(double degrees) {
    var rounded = BigDecimal.valueOf(degrees).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
  }

  static String version(List<Shape> shapes) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var hash = digest.digest(write(shapes).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 4);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java has SHA-256", missing);
    }
  }
}
