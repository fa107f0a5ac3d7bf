package app.imjin.map.ui;

import java.util.List;

/// An upright rectangle, y to the south.
record Box(double left, double top, double right, double bottom) {
  static Box around(Spot middle, double width, double height) {
    return new Box(
        middle.x() - width / 2,
        middle.y() - height / 2,
        middle.x() + width / 2,
        middle.y() + height / 2);
  }

  /// The smallest that holds all points.
  static Box around(List<Spot> points) {
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (var point : points) {
      left = Math.min(left, point.x());
      top = Math.min(top, point.y());
      right = Math.max(right, point.x());
      bottom = Math.max(bottom, point.y());
    }
    return new Box(left, top, right, bottom);
  }

  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }

  Box grown(double by) {
    return new Box(left - by, top - by, right + by, bottom + by);
  }

  boolean meets(Box other) {
    return left < other.right && right > other.left && top < other.bottom && bottom > other.top;
  }

  boolean contains(Spot spot) {
    return spot.x() >= left && spot.x() <= right && spot.y() >= top && spot.y() <= bottom;
  }

  boolean contains(Box other) {
    return other.left >= left && other.right <= right && other.top >= top && other.bottom <= bottom;
  }
}
