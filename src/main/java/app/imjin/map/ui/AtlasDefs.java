package app.imjin.map.ui;

import app.imjin.map.Atlas;
import app.imjin.map.Bounds;
import app.imjin.map.Layer;
import app.imjin.map.LngLat;
import app.imjin.pack.PackId;
import java.util.List;
import org.jsoup.nodes.Element;

/// The shapes of an atlas once in a document, to be used by all its pictures.
final class AtlasDefs {
  /// About 30 m for each unit of a peninsula.
  private static final double LONGER_SIDE = 60_000;

  private static final Bounds WHOLE_WORLD = new Bounds(-180, -80, 180, 80);

  private AtlasDefs() {}

  static Element svg(PackId pack, Atlas atlas) {
    var frame = frame(atlas);
    var svg = new Element("svg").attr("class", "map-defs").attr("aria-hidden", "true");
    svg.attr("width", "0").attr("height", "0");
    var defs = svg.appendElement("defs");
    for (var layer : atlas.layers()) {
      var group = defs.appendElement("g").attr("id", id(pack, layer));
      new Drawing(frame, List.of()).paths(layer).forEach(group::appendChild);
    }
    return svg;
  }

  /// The frame that all shapes are drawn in.
  static Frame frame(Atlas atlas) {
    var points =
        atlas.layers().stream()
            .flatMap(layer -> layer.shapes().stream())
            .flatMap(shape -> shape.parts().stream())
            .flatMap(List::stream)
            .toList();
    if (points.size() < 2) {
      return Frame.of(WHOLE_WORLD, LONGER_SIDE);
    }
    var across = points.stream().mapToDouble(LngLat::lon).summaryStatistics();
    var down = points.stream().mapToDouble(LngLat::lat).summaryStatistics();
    return Frame.of(
        new Bounds(across.getMin(), down.getMin(), across.getMax(), down.getMax()), LONGER_SIDE);
  }

  static Element use(SceneParts parts, Frame frame) {
    var middle = parts.frame().middleIn(frame);
    var svg =
        new Element("svg")
            .attr("class", Drawing.css(parts))
            .attr("aria-hidden", "true")
            .attr(
                "viewBox",
                "%s %s %s %s"
                    .formatted(
                        Numbers.plain(middle.x() - frame.width() / 2),
                        Numbers.plain(middle.y() - frame.height() / 2),
                        Numbers.plain(frame.width()),
                        Numbers.plain(frame.height())));
    for (var layer : parts.atlas().layersOf(parts.scene())) {
      svg.appendElement("g")
          .attr("class", Drawing.groupClass(layer, parts.scene(), parts.atlas()))
          .appendElement("use")
          .attr("href", "#" + id(parts.pack(), layer));
    }
    return svg;
  }

  private static String id(PackId pack, Layer layer) {
    return "map-" + pack.value() + "-" + layer.id().value();
  }
}
