package app.imjin.shell;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/// A stylesheet for those who chose something, and for devices that ask for the same.
///
/// Who chose it has it within the page, before the first paint; for all others it is a sheet that
/// browsers fetch last and use when the media query holds. The menu puts it on and off by its
/// `data-for`, as `size:150 size:200`.
///
/// @param name of the sheet
/// @param setting what has to be chosen
/// @param values any of them
/// @param media what a device asks for
record SheetWhenWanted(String name, String setting, List<String> values, String media) {
  /// The order counts: each stands after the look that all have.
  static final List<SheetWhenWanted> ALL =
      List.of(
          new SheetWhenWanted(
              "contrast",
              "theme",
              List.of("contrast"),
              "(prefers-contrast: more), (forced-colors: active)"),
          // So little height is a phone on its side, or a page at four times its size.
          new SheetWhenWanted(
              "roomy", "size", List.of("150", "175", "200"), "(max-height: 480px)"));

  SheetWhenWanted {
    values = List.copyOf(values);
  }

  void putInto(Element head, ReadingSettings reading, Styles styles) {
    var sheet =
        reading.is(setting, values)
            ? head.appendElement("style").appendChild(new DataNode(styles.text(List.of(name))))
            : head.appendElement("link")
                .attr("rel", "stylesheet")
                .attr("href", styles.address(name))
                .attr("media", media);
    var choices = values.stream().map(value -> setting + ":" + value);
    sheet.attr("data-for", choices.collect(Collectors.joining(" "))).attr("data-wanted", media);
  }
}
