package app.imjin.timeline.ui;

import java.time.Instant;
import java.util.Set;

/// A mark on the axis.
///
/// @param whole whether it begins a day or a year, and so stands out
/// @param widths the widths that have room for it
record Tick(Instant at, String text, boolean whole, Set<Width> widths) {
  Tick {
    widths = Set.copyOf(widths);
  }
}
