package app.imjin.map.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Leaves out points that nobody would miss (D. H. Douglas and T. K. Peucker, "Algorithms for the
/// reduction of the number of points", Cartographica 10, 1973).
final class Simplify {
  private Simplify() {}

  /// The line with its ends; no point left out was farther from it than the tolerance there.
  static List<Spot> line(List<Spot> points, ToDoubleFunction<Spot> tolerance) {
    var keep = new boolean[points.size()];
    keep[0] = true;
    keep[points.size() - 1] = true;
    mark(points, 0, points.size() - 1, tolerance, keep);
    var kept = new ArrayList<Spot>();
    for (int i = 0; i < keep.length; i++) {
      if (keep[i]) {
        kept.add(points.get(i));
      }
    }
    return kept;
  }

  private static void mark(
      List<Spot> points, int first, int last, ToDoubleFunction<Spot> tolerance, boolean[] keep) {
    double farthest = 1;
    int found = -1;
    for (int i = first + 1; i < last; i++) {
      var point = points.get(i);
      double distance =
          point.distanceToPiece(points.get(first), points.get(last))
              / tolerance.applyAsDouble(point);
      if (distance > farthest) {
        farthest = distance;
        found = i;
      }
    }
    if (found > 0) {
      keep[found] = true;
      mark(points, first, found, tolerance, keep);
      mark(points, found, last, tolerance, keep);
    }
  }

  /// The ring without a repeated first point; fewer than three points mean that it is too small.
  static List<Spot> ring(List<Spot> points, ToDoubleFunction<Spot> tolerance) {
    if (points.size() < 3) {
      return List.of();
    }
    int opposite = 0;
    for (int i = 1; i < points.size(); i++) {
      if (points.get(i).distance(points.getFirst())
          > points.get(opposite).distance(points.getFirst())) {
        opposite = i;
      }
    }
    var closed = new ArrayList<>(points);
    closed.add(points.getFirst());
    var there = line(closed.subList(0, opposite + 1), tolerance);
    var back = line(closed.subList(opposite, closed.size()), tolerance);
    var ring = new ArrayList<>(there);
    ring.addAll(back.subList(1, back.size() - 1));
    return ring;
  }
}
