package app.imjin.map.ui;

import app.imjin.map.Place;
import java.util.Optional;

/// A text to be placed on the map.
///
/// @param note a second line, for highlights
/// @param lit whether it is a highlight
record Label(Place place, String text, Optional<String> note, boolean lit) {
  /// Ems of their own letters after which the names of seas go on in a new line.
  private static final double SEA_WRAP = 7.5;

  private static final double LINE = 1.25;

  /// How much wider bold letters are, and those of a highlight's first line, which are larger too.
  private static final double BOLD = 1.05;

  private static final double HEAD = 1.06 * BOLD;

  /// Width and height in ems of a town's letters.
  record Size(double width, double height) {}

  /// Where the label has its point: a dot of its own, the thing it names otherwise.
  boolean hasRing() {
    return lit && place.kind().isPoint();
  }

  /// Whether the text stands beside a point of the map and not on what it names.
  boolean stands() {
    return place.kind().isPoint() || (lit && place.kind().isLong());
  }

  /// @param wrap ems after which the text of a highlight goes on in a new line
  Size size(double wrap) {
    if (lit) {
      return litSize(wrap);
    }
    double letters = Lettering.width(text);
    return switch (place.kind()) {
      case TOWN, SITE -> new Size(letters, LINE);
      case COUNTRY -> new Size(text.length() * 0.85 + 0.3, LINE);
      case SEA, WATER -> seaSize();
      case RIVER -> new Size(letters * 1.15 + 0.3, LINE * 1.15);
      case LINE, BAND -> new Size(letters * 0.95 + 0.3, LINE);
    };
  }

  private Size seaSize() {
    var room = Lettering.wrapped(text, SEA_WRAP);
    return new Size(room.width() * 1.16, room.lines() * LINE * 1.12);
  }

  private Size litSize(double wrap) {
    var head = Lettering.wrapped(text, wrap / HEAD);
    var tail = note.map(line -> Lettering.wrapped(line, wrap / BOLD));
    double tailWidth = tail.map(Lettering.Room::width).orElse(0.0) * BOLD;
    double width = Math.max(head.width() * HEAD, tailWidth);
    int lines = head.lines() + tail.map(Lettering.Room::lines).orElse(0);
    return new Size(width + 0.2, lines * LINE);
  }

  /// Ems between the point and the text.
  double gap() {
    if (!lit) {
      return 0.62;
    }
    return hasRing() ? 2.75 : 1.9;
  }
}
