package app.imjin.map.ui;

import java.util.ArrayList;
import java.util.List;

/// The sizes of map for which labels are placed; the stylesheet's container queries choose among
/// them.
enum Screen {
  /// A phone, or any map with less room than [#MEDIUM].
  SMALL("s", 360, 270, 12.5),
  /// The smallest of all maps with room: what fits here fits on larger ones.
  MEDIUM("m", 640, 440, 14.5),
  /// A projector, read from eight metres away: letters of 1/25 of its height.
  PROJECTOR("p", 1920, 1080, 43.2);

  private static final double CREDIT_EM = 0.53;

  private final String css;
  private final double width;
  private final double height;
  private final double em;

  Screen(String css, double width, double height, double em) {
    this.css = css;
    this.width = width;
    this.height = height;
    this.em = em;
  }

  /// The prefix of its classes in the stylesheet.
  String css() {
    return css;
  }

  /// Pixels of a town's letters.
  double em() {
    return em;
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
    double credit =
        switch (this) {
          case SMALL -> 9.5;
          case MEDIUM -> 11;
          case PROJECTOR -> em * 0.6;
        };
    double wide = Math.min(creditLetters * CREDIT_EM * credit + 12, width - 60);
    boxes.add(corner(view, 1, 1, wide, credit * 1.7));
    switch (this) {
      case SMALL -> {
        boxes.add(corner(view, -1, -1, 48, 84));
        boxes.add(corner(view, -1, 1, 48, 48));
      }
      case MEDIUM -> {
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

  private static Box corner(Box view, int across, int down, double width, double height) {
    double left = across < 0 ? view.left() : view.right() - width;
    double top = down < 0 ? view.top() : view.bottom() - height;
    return new Box(left, top, left + width, top + height);
  }
}
