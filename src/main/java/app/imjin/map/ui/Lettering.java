package app.imjin.map.ui;

/// About how much room a text takes, in ems of its font, before any font is there.
final class Lettering {
  private static final String NARROW = "iljtfrI.,:;'’|()[] \u00a0";
  private static final String WIDE = "mwMW@—";

  private Lettering() {}

  /// @param width of the longest line, in ems
  /// @param lines when wrapped at the width asked for
  record Room(double width, int lines) {}

  static double width(String text) {
    return text.codePoints().mapToDouble(Lettering::width).sum();
  }

  private static double width(int letter) {
    if (letter > 0x1100 && Character.isIdeographic(letter) || letter >= 0xAC00) {
      return 1;
    }
    var text = Character.toString(letter);
    if (NARROW.contains(text)) {
      return 0.33;
    }
    if (WIDE.contains(text)) {
      return 0.86;
    }
    return Character.isUpperCase(letter) ? 0.68 : 0.56;
  }

  /// Breaks at spaces as a browser does that makes the lines about equally long.
  static Room wrapped(String text, double limit) {
    var room = broken(text, limit);
    var narrower = room;
    while (narrower.lines() == room.lines()) {
      room = narrower;
      narrower = broken(text, room.width() - 0.01);
      if (narrower.width() >= room.width()) {
        return room;
      }
    }
    return room;
  }

  private static Room broken(String text, double limit) {
    int lines = 1;
    double line = 0;
    double longest = 0;
    for (var word : text.split(" ", -1)) {
      double width = width(word);
      if (line > 0 && line + 0.33 + width > limit) {
        lines++;
        line = width;
      } else {
        line += (line > 0 ? 0.33 : 0) + width;
      }
      longest = Math.max(longest, line);
    }
    return new Room(longest, lines);
  }
}
