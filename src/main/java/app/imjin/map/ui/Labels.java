package app.imjin.map.ui;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/// The names on the map, as HTML that the stylesheet moves to their points.
final class Labels {
  private Labels() {}

  /// @param frame whose units the drawing has
  /// @param own whose units the places have
  static Element layer(Frame frame, List<Placed> placed, Frame own) {
    var layer = new Element("div").attr("class", "map-labels").attr("aria-hidden", "true");
    layer.attr(
        "style",
        "--w:%s;--h:%s".formatted(Numbers.plain(frame.width()), Numbers.plain(frame.height())));
    double ratio = frame.world() / own.world();
    placed.forEach(label -> layer.appendChild(spot(label, ratio)));
    return layer;
  }

  private static Element spot(Placed placed, double ratio) {
    var label = placed.label();
    var spot = new Element("span").attr("class", css(placed));
    spot.attr("data-place", label.place().id().value());
    var angle = Math.round(placed.angle());
    spot.attr(
        "style",
        "--x:%s;--y:%s%s"
            .formatted(
                Math.round(placed.at().x() * ratio),
                Math.round(placed.at().y() * ratio),
                angle == 0 ? "" : ";--a:" + angle + "deg"));
    var text = spot.appendElement("span");
    if (label.lit() && label.stands()) {
      spot.appendElement("i");
    }
    if (label.lit()) {
      text.appendElement("b").text(label.text());
      label.note().ifPresent(note -> text.appendElement("i").text(note));
    } else {
      text.text(label.text());
    }
    return spot;
  }

  /// Everything that the look of a label depends on.
  static String css(Placed placed) {
    var label = placed.label();
    var classes = new ArrayList<>(List.of("spot", label.place().kind().css()));
    if (label.lit()) {
      classes.add("lit");
    }
    classes.add(label.stands() ? "stands" : "lies");
    switch (label.place().precision()) {
      case ABOUT -> classes.add("about");
      case EXACT -> {}
    }
    var usual = placed.sides().getOrDefault(Screen.MEDIUM, LabelSide.RIGHT);
    classes.add(usual.css());
    for (var screen : Screen.values()) {
      var side = placed.sides().getOrDefault(screen, usual);
      if (placed.hidden().contains(screen)) {
        classes.add(screen.css() + "-off");
      } else if (side != usual) {
        classes.add(screen.css() + "-" + side.css());
      }
    }
    return String.join(" ", classes);
  }
}
