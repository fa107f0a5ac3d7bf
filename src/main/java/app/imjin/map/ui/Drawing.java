package app.imjin.map.ui;

import app.imjin.map.Atlas;
import app.imjin.map.Layer;
import app.imjin.map.Scene;
import app.imjin.map.Shape;
import app.imjin.map.Shape.Tint;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/// The layers of a scene as SVG, cut to what any screen can show and drawn no finer than one sees.
final class Drawing {
  /// Half a pixel of a map of 1000 pixels.
  private static final double TOLERANCE = 1;

  /// Islands smaller than this, in both directions, are left out.
  private static final double SPECK = 2.5;

  private final Frame frame;
  private final Box window;
  private final Box core;

  Drawing(Frame frame) {
    this.frame = frame;
    this.window = frame.window();
    this.core = frame.core();
  }

  /// The `<svg>` of a scene; the caption is said by what holds it.
  static Element svg(Atlas atlas, Scene scene) {
    var frame = Frame.of(scene.bounds());
    var drawing = new Drawing(frame);
    var svg = root("map-drawing", frame);
    for (var layer : atlas.layersOf(scene)) {
      var group = svg.appendElement("g").attr("class", groupClass(layer, scene, atlas));
      group.attr("data-layer", layer.id().value());
      drawing.paths(layer).forEach(group::appendChild);
    }
    return svg;
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
              .flatMap(tint -> path(shapes(layer, tint), tint.css()).stream())
              .toList();
      case BAND, LINE, RIVER, LAKE, PLACE -> path(layer.shapes(), "");
    };
  }

  private static List<Shape> shapes(Layer layer, Tint tint) {
    return layer.shapes().stream().filter(shape -> shape.tint() == tint).toList();
  }

  private List<Element> path(List<Shape> shapes, String cssClass) {
    var data = new PathData();
    for (var shape : shapes) {
      for (var part : shape(shape)) {
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
  List<List<Spot>> shape(Shape shape) {
    var drawn = new ArrayList<List<Spot>>();
    for (var part : shape.parts()) {
      var spots = part.stream().map(frame::spot).toList();
      if (shape.area()) {
        drawn.add(ring(spots));
      } else {
        Clip.line(spots, window).stream()
            .map(piece -> Simplify.line(Clip.pinch(piece, core), TOLERANCE))
            .forEach(drawn::add);
      }
    }
    return drawn.stream().filter(part -> part.size() > 1).toList();
  }

  private List<Spot> ring(List<Spot> closed) {
    var ring = Clip.ring(closed.subList(0, closed.size() - 1), window);
    if (ring.size() < 3 || isSpeck(ring)) {
      return List.of();
    }
    return Simplify.ring(Clip.pinch(ring, core), TOLERANCE);
  }

  private static boolean isSpeck(List<Spot> ring) {
    var across = ring.stream().mapToDouble(Spot::x).summaryStatistics();
    var down = ring.stream().mapToDouble(Spot::y).summaryStatistics();
    return across.getMax() - across.getMin() < SPECK && down.getMax() - down.getMin() < SPECK;
  }
}
