package app.imjin.timeline.ui;

import java.util.Arrays;

/// Puts dots that would cover one another into rows above one another.
final class Stack {
  private Stack() {}

  /// The row of each dot, 0 for the lowest.
  ///
  /// Every dot takes the lowest row where it does not touch the one before it. When no row is free,
  /// it takes the one whose last dot is furthest away, so that the drawing never grows.
  ///
  /// @param places where the dots stand, in pixels, from left to right
  /// @param pitch the distance at which two dots do not touch, in pixels
  /// @param most how many rows there may be
  static int[] rows(double[] places, double pitch, int most) {
    var last = new double[most];
    Arrays.fill(last, Double.NEGATIVE_INFINITY);
    var rows = new int[places.length];
    for (int dot = 0; dot < places.length; dot++) {
      int row = freeRow(last, places[dot] - pitch);
      rows[dot] = row;
      last[row] = places[dot];
    }
    return rows;
  }

  private static int freeRow(double[] last, double limit) {
    int furthest = 0;
    for (int row = 0; row < last.length; row++) {
      if (last[row] <= limit) {
        return row;
      }
      if (last[row] < last[furthest]) {
        furthest = row;
      }
    }
    return furthest;
  }
}
