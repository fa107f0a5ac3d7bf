package app.imjin.shell;

import app.imjin.common.Language;
import app.imjin.common.Texts;
import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/// The menu for how pages read, in the bar of every page that the server draws. Its choices are
/// made in the browser, out of the words given here, `data-size="Text size|100%|125%"`.
///
/// A page with settings of its own has them in a `<reading-settings>` among its tools; they join
/// the menu there.
final class ReadingMenu {
  private static final List<String> SETTINGS =
      List.of("size", "line", "spacing", "face", "theme", "ruler", "motion");

  private ReadingMenu() {}

  static void addTo(Element tools, Language language) {
    var name = Texts.of(language, "shell.reading");
    var settings =
        new Element("reading-settings")
            .addClass("menu-items")
            .attr("role", "group")
            .attr("aria-label", name)
            .attr("data-reset", Texts.of(language, "shell.reading.reset"));
    for (String setting : SETTINGS) {
      settings.attr("data-" + setting, Texts.of(language, "shell.reading." + setting));
    }
    for (Element own : tools.select("> reading-settings")) {
      for (Attribute words : own.attributes()) {
        settings.attr(words.getKey(), words.getValue());
      }
      own.remove();
    }
    var menu = tools.appendElement("details").addClass("menu reading-menu");
    menu.appendElement("summary").addClass("button").attr("aria-label", name).attr("title", name);
    menu.appendChild(settings);
  }
}
