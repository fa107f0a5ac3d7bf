package app.imjin.story.ui;

import app.imjin.common.Language;
import app.imjin.common.Texts;
import org.jsoup.nodes.Element;

/// The menu for light and dark. Its choices are made in the browser, out of the names given here.
final class ColourMenu {
  private ColourMenu() {}

  static Element of(Language language) {
    var name = Texts.of(language, "story.colours");
    var menu = new Element("details").addClass("menu colours");
    menu.appendElement("summary").addClass("button").attr("aria-label", name).attr("title", name);
    menu.appendElement("theme-choice")
        .addClass("menu-items")
        .attr("role", "radiogroup")
        .attr("aria-label", name)
        .attr("data-auto", Texts.of(language, "story.colours.auto"))
        .attr("data-light", Texts.of(language, "story.colours.light"))
        .attr("data-dark", Texts.of(language, "story.colours.dark"));
    return menu;
  }
}
