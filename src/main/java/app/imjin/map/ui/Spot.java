package app.imjin.map.ui;

/// A point of a drawing: x to the east, y to the south, in the units of its [Frame].
record Spot(double x, double y) {
  Spot plus(double dx, double dy) {
    return new Spot(x + dx, y + dy);
  }

  double distance(Spot other) {
    return Math.hypot(x - other.x, y - other.y);
  }

  /// The distance from the straight piece between two points.
  double distanceToPiece(Spot from, Spot to) {
    double dx = to.x - from.x;
    double dy = to.y - from.y;
    double square = dx * dx + dy * dy;
    double along = square == 0 ? 0 : ((x - from.x) * dx + (y - from.y) * dy) / square;
    double clamped = Math.clamp(along, 0, 1);
    return Math.hypot(x - from.x - clamped * dx, y - from.y - clamped * dy);
  }
}
