package app.imjin.map.ui;

import java.util.Map;
import java.util.Set;

/// Where a label stands.
///
/// @param angle degrees clockwise
/// @param sides by screen
/// @param hidden the screens where there is no room for it
record Placed(
    Label label, Spot at, double angle, Map<Screen, LabelSide> sides, Set<Screen> hidden) {
  Placed {
    sides = Map.copyOf(sides);
    hidden = Set.copyOf(hidden);
  }
}
