package app.imjin.map.ui;

import app.imjin.map.Atlas;
import app.imjin.map.Layer;
import app.imjin.map.Scene;
import app.imjin.map.Shape;
import app.imjin.map.Shape.Tint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jsoup.nodes.Element;

/// The layers of a scene as SVG, cut to what any screen can show and drawn no finer than one sees.
final class Drawing {
  /// Units that a line may be off: about half a pixel of a map of 1000 pixels, more for the soft
  /// band, much more outside of the bounds.
  private static final double FINE = 0.6;

  private static final double COAST = 1.1;
  private static final double SOFT = 1.8;
  private static final double OUTSIDE = 6;
  private static final double COVERED = 30;

  /// Islands smaller than this, in both directions, are left out.
  private static final double SPECK = 9;

  private final Frame frame;
  private final Box window;
  private final Box core;
  private final List<List<Spot>> sharp;
  private final Set<Spot> covered;

  /// @param layers those drawn together: the edge of land needs no finish under a line
  Drawing(Frame frame, List<Layer> layers) {
    this.frame = frame;
    this.covered = covered(layers);
    this.sharp =
        layers.stream()
            .filter(layer -> layer.kind() == Layer.Kind.LINE)
            .flatMap(layer -> layer.shapes().stream())
            .flatMap(shape -> shape.parts().stream())
            .map(part -> part.stream().map(frame::spot).toList())
            .toList();
    this.window = frame.window();
    this.core = frame.core();
  }

  /// The `<svg>` of a scene; the caption is said by what holds it.
  static Element svg(SceneParts parts) {
    var atlas = parts.atlas();
    var scene = parts.scene();
    var frame = parts.frame();
    var layers = atlas.layersOf(scene);
    var drawing = new Drawing(frame, layers);
    var svg = root(css(parts), frame);
    for (var layer : layers) {
      var group = svg.appendElement("g").attr("class", groupClass(layer, scene, atlas));
      group.attr("data-layer", layer.id().value());
      drawing.paths(layer).forEach(group::appendChild);
    }
    return svg;
  }

  static String css(SceneParts parts) {
    return parts.isWide() ? "map-drawing wide" : "map-drawing";
  }

  /// An empty drawing whose units are those of the frame, with the frame's bounds in the middle.
  static Element root(String cssClass, Frame frame) {
    return new Element("svg")
        .attr("class", cssClass)
        .attr("aria-hidden", "true")
        .attr("viewBox", viewBox(frame));
  }

  private static String viewBox(Frame frame) {
    return "%s %s %s %s"
        .formatted(
            Numbers.plain(-frame.width() / 2),
            Numbers.plain(-frame.height() / 2),
            Numbers.plain(frame.width()),
            Numbers.plain(frame.height()));
  }

  static String groupClass(Layer layer, Scene scene, Atlas atlas) {
    boolean lit =
        scene.highlights().stream()
            .flatMap(highlight -> atlas.place(highlight.place()).stream())
            .filter(place -> place.kind().isLong())
            .anyMatch(place -> place.layer().filter(layer.id()::equals).isPresent());
    return "layer " + layer.kind().css() + (lit ? " lit" : "");
  }

  /// One path for each tint of a layer of areas, one for all lines of another.
  List<Element> paths(Layer layer) {
    return switch (layer.kind()) {
      case LAND, REGION ->
          List.of(Tint.FAR, Tint.NORTH, Tint.SOUTH).stream()
              .flatMap(tint -> path(layer, shapes(layer, tint), tint.css()).stream())
              .toList();
      case BAND, LINE, RIVER, LAKE, PLACE -> path(layer, layer.shapes(), "");
    };
  }

  private static List<Shape> shapes(Layer layer, Tint tint) {
    return layer.shapes().stream().filter(shape -> shape.tint() == tint).toList();
  }

  private List<Element> path(Layer layer, List<Shape> shapes, String cssClass) {
    var data = new PathData();
    for (var shape : shapes) {
      for (var part : shape(layer, shape)) {
        data.add(part, shape.area());
      }
    }
    if (data.isEmpty()) {
      return List.of();
    }
    var path = new Element("path");
    if (!cssClass.isEmpty()) {
      path.attr("class", cssClass);
    }
    return List.of(path.attr("d", data.toString()));
  }

  /// What of a shape is drawn: rings without their repeated last point, or lines.
  List<List<Spot>> shape(Layer layer, Shape shape) {
    var tolerance = tolerance(layer, shape);
    var drawn = new ArrayList<List<Spot>>();
    for (var part : shape.parts()) {
      var spots = part.stream().map(frame::spot).toList();
      if (shape.area()) {
        drawn.add(ring(spots, tolerance));
      } else {
        Clip.line(spots, window).stream()
            .map(piece -> Simplify.line(Clip.pinch(piece, core), tolerance))
            .forEach(drawn::add);
      }
    }
    return drawn.stream().filter(part -> part.size() > 1).toList();
  }

  /// The border of the region's two Koreas, where a finer layer of land covers it.
  private Set<Spot> covered(List<Layer> layers) {
    if (layers.stream().noneMatch(layer -> layer.kind() == Layer.Kind.LAND)) {
      return Set.of();
    }
    var region = layers.stream().filter(layer -> layer.kind() == Layer.Kind.REGION).toList();
    var south = new HashSet<>(spots(region, Tint.SOUTH));
    south.retainAll(new HashSet<>(spots(region, Tint.NORTH)));
    return south;
  }

  private List<Spot> spots(List<Layer> layers, Tint tint) {
    return layers.stream()
        .flatMap(layer -> shapes(layer, tint).stream())
        .flatMap(shape -> shape.parts().stream())
        .flatMap(List::stream)
        .map(frame::spot)
        .toList();
  }

  private ToDoubleFunction<Spot> tolerance(Layer layer, Shape shape) {
    double within =
        switch (layer.kind()) {
          case LINE, RIVER, LAKE, PLACE -> FINE;
          case LAND, REGION -> COAST;
          case BAND -> SOFT;
        };
    boolean land = layer.kind() == Layer.Kind.LAND;
    double under = shape.tint() == Tint.NORTH ? OUTSIDE : SOFT;
    return spot ->
        covered.contains(spot)
            ? COVERED
            : !core.contains(spot)
                ? Math.max(within, OUTSIDE)
                : land && liesUnderLine(spot) ? under : within;
  }

  private boolean liesUnderLine(Spot spot) {
    for (var line : sharp) {
      for (int i = 1; i < line.size(); i++) {
        if (spot.distanceToPiece(line.get(i - 1), line.get(i)) < 0.5) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Spot> ring(List<Spot> closed, ToDoubleFunction<Spot> tolerance) {
    var ring = Clip.ring(closed.subList(0, closed.size() - 1), window);
    if (ring.size() < 3 || isSpeck(ring)) {
      return List.of();
    }
    return Simplify.ring(Clip.pinch(ring, core), tolerance);
  }

  private static boolean isSpeck(List<Spot> ring) {
    var across = ring.stream().mapToDouble(Spot::x).summaryStatistics();
    var down = ring.stream().mapToDouble(Spot::y).summaryStatistics();
    return across.getMax() - across.getMin() < SPECK && down.getMax() - down.getMin() < SPECK;
  }
}
