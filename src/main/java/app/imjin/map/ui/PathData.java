package app.imjin.map.ui;

import java.util.List;

/// An SVG path of whole numbers, each relative to the point before, without a needless character.
final class PathData {
  private final StringBuilder text = new StringBuilder();
  private long lastX;
  private long lastY;

  /// Adds a line, or a ring that is closed.
  PathData add(List<Spot> points, boolean closed) {
    var steps = new StringBuilder();
    long x = 0;
    long y = 0;
    int count = 0;
    for (var point : points) {
      long nextX = Math.round(point.x());
      long nextY = Math.round(point.y());
      if (count > 0 && nextX == x && nextY == y) {
        continue;
      }
      number(steps, nextX - (count == 0 ? lastX : x));
      number(steps, nextY - (count == 0 ? lastY : y));
      x = nextX;
      y = nextY;
      count++;
    }
    if (count >= (closed ? 3 : 2)) {
      write(steps, points, closed, x, y);
    }
    return this;
  }

  private void write(StringBuilder steps, List<Spot> points, boolean closed, long x, long y) {
    text.append('m').append(steps.charAt(0) == ' ' ? steps.substring(1) : steps);
    lastX = closed ? Math.round(points.getFirst().x()) : x;
    lastY = closed ? Math.round(points.getFirst().y()) : y;
    if (closed) {
      text.append('z');
    }
  }

  private static void number(StringBuilder steps, long value) {
    if (value >= 0) {
      steps.append(' ');
    }
    steps.append(value);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
