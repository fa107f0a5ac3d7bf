package app.imjin.map.ui;

import app.imjin.common.Language;
import app.imjin.map.Atlas;
import app.imjin.map.Layer;
import app.imjin.map.Place;
import app.imjin.map.Scene;
import app.imjin.map.Shape;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What a scene draws, as far as names have to follow it or keep off it.
final class Ground {
  /// Units between two points of lines that names avoid, and between two tries along a line.
  static final double STEP = 10;

  private static final int TRIES_ACROSS = 26;
  private static final int TRIES_DOWN = 18;

  /// The cost of each of nine points that is off the country, or of a sea on land.
  private static final double OFF = 70;

  private static final int TOO_MUCH_OFF = 3;

  /// How much of a name's length a line has to go with it.
  private static final double LONG_ENOUGH = 0.85;

  /// How far a line may leave the straight under its name, in heights of the name.
  private static final double BEND = 2;

  /// Ems between the middle of a line and the middle of a name along it.
  private static final double BESIDE = 0.95;

  private final Frame frame;
  private final List<Layer> layers;
  private final Drawing drawing;
  private final Map<Shape, List<Polyline>> known = new IdentityHashMap<>();

  Ground(Frame frame, Atlas atlas, Scene scene) {
    this.frame = frame;
    this.layers = atlas.layersOf(scene);
    this.drawing = new Drawing(frame, layers);
  }

  /// Points on the lines that names had better not cover.
  List<Spot> ink() {
    return layers.stream()
        .filter(layer -> !isLand(layer))
        .flatMap(layer -> layer.shapes().stream().flatMap(shape -> ink(layer, shape)))
        .toList();
  }

  /// The soft edge of a band disturbs a name less.
  private Stream<Spot> ink(Layer layer, Shape shape) {
    double step = layer.kind() == Layer.Kind.BAND ? 4 * STEP : STEP;
    return drawn(layer, shape).stream().flatMap(line -> line.every(step).stream());
  }

  private List<Polyline> drawn(Layer layer, Shape shape) {
    return known.computeIfAbsent(
        shape, fresh -> drawing.shape(layer, fresh).stream().map(Polyline::of).toList());
  }

  private static boolean isLand(Layer layer) {
    return layer.kind() == Layer.Kind.LAND || layer.kind() == Layer.Kind.REGION;
  }

  /// Tries along the line or around the band that a place names, near the bounds.
  List<Stretch> along(Place place) {
    var wished = frame.spot(place.at());
    boolean wishShows = frame.core().contains(wished);
    return lines(place).stream()
        .flatMap(line -> line.every(2 * STEP).stream())
        .filter(spot -> frame.core().contains(spot))
        .map(spot -> new Stretch(spot, 0, 0, wishShows ? spot.distance(wished) * 0.02 : 0))
        .toList();
  }

  private List<Polyline> lines(Place place) {
    var own = layers.stream().filter(layer -> place.layer().filter(layer.id()::equals).isPresent());
    return own.flatMap(
            layer -> named(layer, place).stream().flatMap(shape -> drawn(layer, shape).stream()))
        .toList();
  }

  private static List<Shape> named(Layer layer, Place place) {
    var name = place.name().in(Language.EN);
    return layer.shapes().size() == 1
        ? layer.shapes()
        : layer.shapes().stream().filter(shape -> shape.name().startsWith(name)).toList();
  }

  /// A try with the angle of the line there, above and below it.
  List<Stretch> turned(Place place, Stretch stretch, double width, double height) {
    return lines(place).stream()
        .flatMap(line -> line.around(stretch.middle(), width).stream())
        .filter(piece -> piece.span() > width * LONG_ENOUGH && piece.bend() < height * BEND)
        .flatMap(piece -> beside(place, stretch, piece, height))
        .toList();
  }

  private Stream<Stretch> beside(Place place, Stretch stretch, Polyline piece, double height) {
    double angle = piece.uprightAngle();
    double bends = piece.bend() / height * 45 + Math.abs(angle) * 0.15;
    boolean band = place.kind() == Place.Kind.BAND;
    return Stream.of(-BESIDE, BESIDE)
        .map(offset -> stretch.with(angle, offset, bends))
        .map(found -> band ? outside(place, found, height) : found);
  }

  /// A name along a band's edge reads better outside of the band.
  private Stretch outside(Place place, Stretch stretch, double height) {
    double turn = Math.toRadians(stretch.angle());
    double away = Math.signum(stretch.offset()) * height * 0.6;
    var middle = stretch.middle().plus(-Math.sin(turn) * away, Math.cos(turn) * away);
    boolean inside = lines(place).stream().anyMatch(ring -> ring.surrounds(middle));
    return stretch.with(stretch.angle(), stretch.offset(), inside ? 120 : 0);
  }

  /// Tries on the land of a country, or on open water for a sea.
  ///
  /// @param must whether to stand anywhere rather than nowhere
  List<Stretch> within(Place place, double width, double height, boolean must) {
    var wished = frame.spot(place.at());
    if (place.kind() == Place.Kind.WATER) {
      return List.of(new Stretch(wished, 0, 0, 0));
    }
    boolean land = place.kind() == Place.Kind.COUNTRY;
    var rings = rings(place, land);
    var tries = new ArrayList<Stretch>();
    var anywhere = new ArrayList<Stretch>();
    var core = frame.core();
    for (int i = 0; i <= TRIES_ACROSS; i++) {
      for (int j = 0; j <= TRIES_DOWN; j++) {
        var spot =
            new Spot(
                core.left() + core.width() * i / TRIES_ACROSS,
                core.top() + core.height() * j / TRIES_DOWN);
        anywhere.add(new Stretch(spot, 0, 0, 0));
        double off = offLand(rings, land, spot, width, height);
        if (off < TOO_MUCH_OFF && (land || isOneWater(rings, wished, spot))) {
          tries.add(new Stretch(spot, 0, 0, off * OFF));
        }
      }
    }
    if (must && tries.isEmpty()) {
      tries.addAll(anywhere);
    }
    boolean wishShows = core.contains(wished);
    var towards = wishShows ? wished : middle(tries);
    if (!wishShows && !land) {
      return List.of();
    }
    return tries.stream()
        .map(
            found -> found.with(0, 0, found.middle().distance(towards) * (wishShows ? 0.15 : 0.06)))
        .toList();
  }

  /// Whether one can go by water, straight on: a sea's name must not come to stand on another sea.
  private static boolean isOneWater(List<Polyline> rings, Spot from, Spot to) {
    int pieces = (int) Math.ceil(from.distance(to) / (2 * STEP));
    for (int i = 1; i <= pieces; i++) {
      double share = (double) i / pieces;
      var point = from.plus((to.x() - from.x()) * share, (to.y() - from.y()) * share);
      if (isOnLand(rings, point)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOnLand(List<Polyline> rings, Spot point) {
    boolean land = false;
    for (var ring : rings) {
      land ^= ring.surrounds(point);
    }
    return land;
  }

  /// How many of nine points of the name's box are off the land, or for seas on land; counted no
  /// further than to what is too much.
  private static double offLand(
      List<Polyline> rings, boolean land, Spot spot, double width, double height) {
    int off = 0;
    for (int i = 0; i < 9 && off < TOO_MUCH_OFF; i++) {
      var point = spot.plus((i / 3 - 1) * width * 0.5, (i % 3 - 1) * height * 0.6);
      off += isOnLand(rings, point) == land ? 0 : 1;
    }
    return off;
  }

  private List<Polyline> rings(Place place, boolean own) {
    var land = layers.stream().filter(Ground::isLand).toList();
    var finest = land.stream().skip(Math.max(0, own ? land.size() - 1 : 0)).toList();
    var chosen =
        own && finest.stream().noneMatch(layer -> hasShapeOf(layer, place)) ? land : finest;
    return chosen.stream()
        .flatMap(layer ->
            layer.shapes().stream()
                .filter(shape -> !own || isShapeOf(shape, place))
                .flatMap(shape -> drawn(layer, shape).stream()))
        .toList();
  }

  private static boolean hasShapeOf(Layer layer, Place place) {
    return layer.shapes().stream().anyMatch(shape -> isShapeOf(shape, place));
  }

  private static boolean isShapeOf(Shape shape, Place place) {
    return shape.name().equals(place.name().in(Language.EN));
  }

  private static Spot middle(List<Stretch> tries) {
    return new Spot(
        tries.stream().mapToDouble(found -> found.middle().x()).average().orElse(0),
        tries.stream().mapToDouble(found -> found.middle().y()).average().orElse(0));
  }
}
