package app.imjin.map.ui;

import app.imjin.map.Atlas;
import app.imjin.map.Bounds;
import app.imjin.map.Layer;
import app.imjin.map.LngLat;
import app.imjin.map.Shape;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// The small map that shows where on the peninsula a scene is.
final class Inset {
  /// Somewhat more units than the small map has pixels.
  private static final double LONGER_SIDE = 200;

  private static final double TOLERANCE = 1.7;
  private static final double FAR_TOLERANCE = 4;
  private static final double SPECK = 9;
  private static final double MARGIN_DEGREES = 0.4;
  private static final double SMALLEST_BOX = 14;

  private Inset() {}

  /// Empty where the scene does without, or the atlas has no land.
  static Optional<Element> svg(SceneParts parts) {
    return bounds(parts.atlas())
        .filter(bounds -> parts.scene().inset())
        .map(bounds -> svg(parts, bounds));
  }

  private static Element svg(SceneParts parts, Bounds bounds) {
    var frame = Frame.of(bounds, LONGER_SIDE);
    var svg = Drawing.root("map-inset", frame);
    svg.attr(
        "data-bounds",
        "%s %s %s %s"
            .formatted(
                Numbers.plain(bounds.west()),
                Numbers.plain(bounds.south()),
                Numbers.plain(bounds.east()),
                Numbers.plain(bounds.north())));
    land(parts.atlas()).ifPresent(layer -> areas(svg, layer, frame));
    lines(svg, parts.atlas(), frame);
    svg.appendChild(box(Frame.of(parts.scene().bounds()), parts.scene().bounds(), frame));
    return svg;
  }

  private static Optional<Layer> land(Atlas atlas) {
    return atlas.layers().stream()
        .filter(layer -> layer.kind() == Layer.Kind.REGION || layer.kind() == Layer.Kind.LAND)
        .findFirst();
  }

  /// The box around what has a tint of its own, to full tenths of a degree.
  private static Optional<Bounds> bounds(Atlas atlas) {
    var points =
        land(atlas).stream()
            .flatMap(layer -> layer.shapes().stream())
            .filter(shape -> shape.tint() != Shape.Tint.FAR)
            .flatMap(shape -> shape.parts().stream())
            .flatMap(List::stream)
            .toList();
    if (points.isEmpty()) {
      return Optional.empty();
    }
    var across = points.stream().mapToDouble(LngLat::lon).summaryStatistics();
    var down = points.stream().mapToDouble(LngLat::lat).summaryStatistics();
    return Optional.of(
        new Bounds(
            tenth(across.getMin() - MARGIN_DEGREES),
            tenth(down.getMin() - MARGIN_DEGREES),
            tenth(across.getMax() + MARGIN_DEGREES),
            tenth(down.getMax() + MARGIN_DEGREES)));
  }

  private static double tenth(double degrees) {
    return Math.round(degrees * 10) / 10.0;
  }

  private static void areas(Element svg, Layer layer, Frame frame) {
    var window = Box.around(new Spot(0, 0), frame.width() + 8, frame.height() + 8);
    for (var tint : List.of(Shape.Tint.FAR, Shape.Tint.NORTH, Shape.Tint.SOUTH)) {
      var data = new PathData();
      double tolerance = tint == Shape.Tint.FAR ? FAR_TOLERANCE : TOLERANCE;
      layer.shapes().stream()
          .filter(shape -> shape.tint() == tint && shape.area())
          .flatMap(shape -> shape.parts().stream())
          .map(part -> part.stream().map(frame::spot).toList())
          .map(ring -> Clip.ring(ring.subList(0, ring.size() - 1), window))
          .filter(ring -> !isSpeck(ring))
          .forEach(ring -> data.add(Simplify.ring(ring, spot -> tolerance), true));
      if (!data.isEmpty()) {
        svg.appendElement("path").attr("class", tint.css()).attr("d", data.toString());
      }
    }
  }

  private static boolean isSpeck(List<Spot> ring) {
    var across = ring.stream().mapToDouble(Spot::x).summaryStatistics();
    var down = ring.stream().mapToDouble(Spot::y).summaryStatistics();
    return Math.max(across.getMax() - across.getMin(), down.getMax() - down.getMin()) < SPECK;
  }

  private static void lines(Element svg, Atlas atlas, Frame frame) {
    var data = new PathData();
    atlas.layers().stream()
        .filter(layer -> layer.kind() == Layer.Kind.LINE)
        .flatMap(layer -> layer.shapes().stream())
        .flatMap(shape -> shape.parts().stream())
        .map(part -> part.stream().map(frame::spot).toList())
        .forEach(line -> data.add(Simplify.line(line, spot -> TOLERANCE), false));
    if (!data.isEmpty()) {
      svg.appendElement("path").attr("class", "line").attr("d", data.toString());
    }
  }

  private static Element box(Frame scene, Bounds bounds, Frame frame) {
    var corner = frame.spot(new LngLat(bounds.west(), bounds.north()));
    double ratio = frame.world() / scene.world();
    double width = Math.max(SMALLEST_BOX, scene.width() * ratio);
    double height = Math.max(SMALLEST_BOX, scene.height() * ratio);
    var middle = corner.plus(scene.width() * ratio / 2, scene.height() * ratio / 2);
    return new Element("rect")
        .attr("x", Numbers.plain(middle.x() - width / 2))
        .attr("y", Numbers.plain(middle.y() - height / 2))
        .attr("width", Numbers.plain(width))
        .attr("height", Numbers.plain(height));
  }
}
