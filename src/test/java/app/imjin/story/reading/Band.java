package app.imjin.story.reading;

/// From where to where a level reaches, both ends included.
record Band(double from, double to) {
  boolean holds(double value) {
    return value >= from && value <= to;
  }

  boolean isApartFrom(Band other) {
    return to < other.from || other.to < from;
  }
}
