package app.imjin.map.ui;

/// A place for a name that lies on the map.
///
/// @param angle degrees clockwise, never upside down
/// @param offset ems that the name stands beside the line, to the reader's below
/// @param cost of this place as such: bends, distance from where the author wants it
record Stretch(Spot middle, double angle, double offset, double cost) {
  /// Above or below a line, or on the very spot.
  LabelSide side() {
    if (offset == 0) {
      return LabelSide.CENTRE;
    }
    return offset < 0 ? LabelSide.ABOVE : LabelSide.BELOW;
  }

  Stretch with(double newAngle, double newOffset, double more) {
    return new Stretch(middle, newAngle, newOffset, cost + more);
  }
}
