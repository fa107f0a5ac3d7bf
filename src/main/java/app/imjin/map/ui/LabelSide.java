package app.imjin.map.ui;

import app.imjin.map.Place;
import java.util.List;
import java.util.stream.Stream;

/// Where a label stands by its point, as the stylesheet knows it.
enum LabelSide {
  RIGHT("right", 1, 0),
  LEFT("left", -1, 0),
  ABOVE("above", 0, -1),
  BELOW("below", 0, 1),
  ABOVE_RIGHT("above-right", 1, -1),
  ABOVE_LEFT("above-left", -1, -1),
  BELOW_RIGHT("below-right", 1, 1),
  BELOW_LEFT("below-left", -1, 1),
  CENTRE("centre", 0, 0);

  private static final double DIAGONAL = 0.7;

  private final String css;
  private final int across;
  private final int down;

  LabelSide(String css, int across, int down) {
    this.css = css;
    this.across = across;
    this.down = down;
  }

  String css() {
    return css;
  }

  static LabelSide of(Place.Side side) {
    return switch (side) {
      case RIGHT -> RIGHT;
      case LEFT -> LEFT;
      case ABOVE -> ABOVE;
      case BELOW -> BELOW;
      case CENTRE -> CENTRE;
    };
  }

  /// The sides to try for a label with a point, the wished one first.
  static List<LabelSide> after(LabelSide wished) {
    var others = Stream.of(values()).filter(side -> side != wished && side != CENTRE);
    return Stream.concat(wished == CENTRE ? Stream.of(RIGHT) : Stream.of(wished), others)
        .distinct()
        .toList();
  }

  /// The box of a text at this side of a point.
  ///
  /// @param gap between point and text, in the same unit as the box
  Box box(Spot point, double width, double height, double gap) {
    boolean corner = across != 0 && down != 0;
    double reach = corner ? gap * DIAGONAL : gap;
    double overlap = corner ? Math.min(height, gap) * (1 - DIAGONAL) : 0;
    return Box.around(
        point.plus(across * (reach + width / 2), down * (reach + height / 2 - overlap)),
        width,
        height);
  }
}
