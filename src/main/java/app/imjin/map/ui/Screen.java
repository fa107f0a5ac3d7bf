package app.imjin.map.ui;

import java.util.ArrayList;
import java.util.List;

/// The sizes of map for which labels are placed; the stylesheet's container queries choose among
/// them.
enum Screen {
  /// A phone, or any map with less room than [#MEDIUM].
  SMALL("s", 360, 270, 12.5, 13),
  /// The smallest of all maps with room: what fits here fits on larger ones.
  MEDIUM("m", 640, 440, 14.5, 15.5),
  /// A projector, read from eight metres away, the map beside the text: letters of 1/25 of the
  /// screen's height, the credits below the map. A screen of 16:9 has somewhat more room.
  PROJECTOR("p", 960, 1010, 43.2, 11.5);

  private static final double CREDIT_EM = 0.53;

  private final String css;
  private final double width;
  private final double height;
  private final double em;
  private final double wrap;

  Screen(String css, double width, double height, double em, double wrap) {
    this.css = css;
    this.width = width;
    this.height = height;
    this.em = em;
    this.wrap = wrap;
  }

  /// The prefix of its classes in the stylesheet.
  String css() {
    return css;
  }

  /// Pixels of a town's letters.
  double em() {
    return em;
  }

  /// Ems after which the text of a highlight goes on in a new line; the stylesheet says the same.
  double wrap() {
    return wrap;
  }

  /// Pixels for each unit of a drawing.
  double scale(Frame frame) {
    return Math.min(width / frame.width(), height / frame.height());
  }

  /// All of the map, in pixels, its middle at 0, 0.
  Box view() {
    return Box.around(new Spot(0, 0), width, height);
  }

  /// What stands on the map: buttons, the small map, the credits.
  List<Box> furniture(boolean inset, int creditLetters) {
    var view = view();
    var boxes = new ArrayList<Box>();
    switch (this) {
      case SMALL -> {
        boxes.add(credits(view, creditLetters, 9.5));
        boxes.add(corner(view, -1, -1, 48, 84));
        boxes.add(corner(view, -1, 1, 48, 48));
      }
      case MEDIUM -> {
        boxes.add(credits(view, creditLetters, 11));
        boxes.add(corner(view, -1, -1, 62, 112));
        boxes.add(corner(view, -1, 1, 210, 62));
      }
      case PROJECTOR -> {}
    }
    if (inset) {
      boxes.add(
          switch (this) {
            case SMALL -> corner(view, 1, -1, 66, 90);
            case MEDIUM -> corner(view, 1, -1, 124, 170);
            case PROJECTOR -> corner(view, 1, -1, 230, 318);
          });
    }
    return boxes;
  }

  private Box credits(Box view, int letters, double em) {
    return corner(view, 1, 1, Math.min(letters * CREDIT_EM * em + 12, width - 60), em * 1.7);
  }

  private static Box corner(Box view, int across, int down, double width, double height) {
    double left = across < 0 ? view.left() : view.right() - width;
    double top = down < 0 ? view.top() : view.bottom() - height;
    return new Box(left, top, left + width, top + height);
  }
}
