package app.imjin.story.ui;

import app.imjin.common.Language;
import app.imjin.common.Texts;
import java.util.List;
import org.jsoup.nodes.Element;

/// The menu for how a page reads. Its choices are made in the browser, out of the words given here.
final class ReadingMenu {
  private static final List<String> SETTINGS =
      List.of("size", "line", "spacing", "face", "theme", "ruler", "marks", "motion");

  private ReadingMenu() {}

  static Element of(Language language) {
    var name = Texts.of(language, "story.reading");
    var menu = new Element("details").addClass("menu reading-menu");
    menu.appendElement("summary").addClass("button").attr("aria-label", name).attr("title", name);
    var settings =
        menu.appendElement("reading-settings")
            .addClass("menu-items")
            .attr("role", "group")
            .attr("aria-label", name)
            .attr("data-reset", Texts.of(language, "story.reading.reset"));
    for (String setting : SETTINGS) {
      settings.attr("data-" + setting, Texts.of(language, "story.reading." + setting));
    }
    return menu;
  }
}
