package app.imjin.map.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Cuts shapes at the edges of a box.
final class Clip {
  private Clip() {}

  /// One edge: how far inside of it a point is, negative outside.
  private record Edge(ToDoubleFunction<Spot> inside) {
    Spot crossing(Spot from, Spot to) {
      double start = inside.applyAsDouble(from);
      double share = start / (start - inside.applyAsDouble(to));
      return from.plus((to.x() - from.x()) * share, (to.y() - from.y()) * share);
    }

    boolean keeps(Spot spot) {
      return inside.applyAsDouble(spot) >= 0;
    }
  }

  private static List<Edge> edges(Box box) {
    return List.of(
        new Edge(spot -> spot.x() - box.left()),
        new Edge(spot -> box.right() - spot.x()),
        new Edge(spot -> spot.y() - box.top()),
        new Edge(spot -> box.bottom() - spot.y()));
  }

  /// What of a closed ring lies in the box, closed along the box's edges; empty when nothing does.
  /// (I. E. Sutherland and G. W. Hodgman, "Reentrant Polygon Clipping", CACM 17, 1974.)
  static List<Spot> ring(List<Spot> ring, Box box) {
    var result = ring;
    for (var edge : edges(box)) {
      result = cut(result, edge);
    }
    return result;
  }

  private static List<Spot> cut(List<Spot> ring, Edge edge) {
    var kept = new ArrayList<Spot>();
    for (int i = 0; i < ring.size(); i++) {
      var from = ring.get(i == 0 ? ring.size() - 1 : i - 1);
      var to = ring.get(i);
      if (edge.keeps(from) != edge.keeps(to)) {
        kept.add(edge.crossing(from, to));
      }
      if (edge.keeps(to)) {
        kept.add(to);
      }
    }
    return kept;
  }

  /// The pieces of a line that lie in the box.
  static List<List<Spot>> line(List<Spot> line, Box box) {
    List<List<Spot>> pieces = List.of(line);
    for (var edge : edges(box)) {
      pieces = pieces.stream().flatMap(piece -> split(piece, edge).stream()).toList();
    }
    return pieces;
  }

  private static List<List<Spot>> split(List<Spot> line, Edge edge) {
    var pieces = new ArrayList<List<Spot>>();
    var piece = new ArrayList<Spot>();
    for (int i = 0; i < line.size(); i++) {
      var to = line.get(i);
      if (i > 0 && edge.keeps(line.get(i - 1)) != edge.keeps(to)) {
        piece.add(edge.crossing(line.get(i - 1), to));
      }
      if (edge.keeps(to)) {
        piece.add(to);
      } else if (!piece.isEmpty()) {
        pieces.add(List.copyOf(piece));
        piece.clear();
      }
    }
    pieces.add(List.copyOf(piece));
    return pieces.stream().filter(points -> points.size() > 1).toList();
  }

  /// Leaves out what lies in the corners around the core, where no screen looks: of each run of
  /// points within one corner only the first and the last stay.
  static List<Spot> pinch(List<Spot> points, Box core) {
    var kept = new ArrayList<Spot>();
    for (int i = 0; i < points.size(); i++) {
      int corner = corner(points.get(i), core);
      boolean within =
          corner != 0
              && i > 0
              && i < points.size() - 1
              && corner == corner(points.get(i - 1), core)
              && corner == corner(points.get(i + 1), core);
      if (!within) {
        kept.add(points.get(i));
      }
    }
    return kept;
  }

  private static int corner(Spot spot, Box core) {
    int across = spot.x() < core.left() ? 1 : spot.x() > core.right() ? 2 : 0;
    int down = spot.y() < core.top() ? 1 : spot.y() > core.bottom() ? 2 : 0;
    return across == 0 || down == 0 ? 0 : across * 3 + down;
  }
}
