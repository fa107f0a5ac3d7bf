package app.imjin.map.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A line to walk along, or a ring to be inside of.
final class Polyline {
  private final List<Spot> points;
  private final double[] xs;
  private final double[] ys;
  private final double[] reached;
  private final Box around;

  private Polyline(List<Spot> points) {
    this.points = List.copyOf(points);
    xs = points.stream().mapToDouble(Spot::x).toArray();
    ys = points.stream().mapToDouble(Spot::y).toArray();
    reached = new double[points.size()];
    for (int i = 1; i < reached.length; i++) {
      reached[i] = reached[i - 1] + points.get(i).distance(points.get(i - 1));
    }
    around = Box.around(points);
  }

  static Polyline of(List<Spot> points) {
    return new Polyline(points);
  }

  double length() {
    return reached[reached.length - 1];
  }

  /// The straight way from its first to its last point.
  double span() {
    return points.getFirst().distance(points.getLast());
  }

  /// Points along the line, the first after half a step.
  List<Spot> every(double step) {
    var found = new ArrayList<Spot>();
    for (double way = step / 2; way < length(); way += step) {
      found.add(after(way));
    }
    return found;
  }

  private Spot after(double way) {
    int next = 1;
    while (next < reached.length - 1 && reached[next] < way) {
      next++;
    }
    double piece = reached[next] - reached[next - 1];
    double share = piece == 0 ? 0 : Math.clamp((way - reached[next - 1]) / piece, 0, 1);
    var from = points.get(next - 1);
    var to = points.get(next);
    return from.plus((to.x() - from.x()) * share, (to.y() - from.y()) * share);
  }

  /// The piece of a length around a point of the line; empty when the point is not on it.
  Optional<Polyline> around(Spot spot, double length) {
    double way = -1;
    for (int i = 1; i < reached.length && way < 0; i++) {
      if (spot.distanceToPiece(points.get(i - 1), points.get(i)) < 0.01) {
        way = reached[i - 1] + spot.distance(points.get(i - 1));
      }
    }
    return way < 0 ? Optional.empty() : Optional.of(between(way - length / 2, way + length / 2));
  }

  private Polyline between(double from, double to) {
    double start = Math.max(0, from);
    double end = Math.min(length(), to);
    var piece = new ArrayList<Spot>();
    piece.add(after(start));
    for (int i = 0; i < reached.length; i++) {
      if (reached[i] > start && reached[i] < end) {
        piece.add(points.get(i));
      }
    }
    piece.add(after(end));
    return new Polyline(piece);
  }

  /// Degrees clockwise from its first to its last point, turned so that letters stand upright.
  double uprightAngle() {
    var first = points.getFirst();
    var last = points.getLast();
    double angle = Math.toDegrees(Math.atan2(last.y() - first.y(), last.x() - first.x()));
    return angle > 90 ? angle - 180 : angle < -90 ? angle + 180 : angle;
  }

  /// How far it leaves the straight way from its first to its last point.
  double bend() {
    return points.stream()
        .mapToDouble(point -> point.distanceToPiece(points.getFirst(), points.getLast()))
        .max()
        .orElse(0);
  }

  /// Whether a point lies inside the ring that the points make (even-odd rule).
  boolean surrounds(Spot spot) {
    if (!around.contains(spot)) {
      return false;
    }
    boolean inside = false;
    for (int i = 0, j = xs.length - 1; i < xs.length; j = i++) {
      if ((ys[i] > spot.y()) != (ys[j] > spot.y())
          && spot.x() < (xs[j] - xs[i]) * (spot.y() - ys[i]) / (ys[j] - ys[i]) + xs[i]) {
        inside = !inside;
      }
    }
    return inside;
  }
}
