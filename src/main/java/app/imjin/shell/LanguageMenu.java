package app.imjin.shell;

import app.imjin.common.Language;
import app.imjin.common.Texts;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/// The menu of the languages, each named in itself. Without scripts its links lead to the same page
/// in that language.
final class LanguageMenu {
  private LanguageMenu() {}

  static Element of(Language now, List<Language> offered, String path) {
    var name = Texts.of(now, "shell.language");
    var menu = new Element("details").addClass("menu language-menu");
    var code = now.tag().toUpperCase(Locale.ROOT);
    menu.appendElement("summary")
        .addClass("button")
        .attr("title", name)
        .attr("aria-label", name + ": " + code + ", " + own(now))
        .text(code);
    var list =
        menu.appendElement("div")
            .addClass("menu-items")
            .appendElement("ul")
            .attr("aria-label", name);
    for (Language language : offered) {
      list.appendElement("li")
          .appendElement("a")
          .attr("href", "/" + path + "?lang=" + language.tag())
          .attr("lang", language.tag())
          .attr("hreflang", language.tag())
          .attr("data-language", language.tag())
          .attr("aria-current", String.valueOf(language == now))
          .text(own(language));
    }
    return menu;
  }

  private static String own(Language language) {
    return Texts.of(language, "shell.language.own");
  }
}
