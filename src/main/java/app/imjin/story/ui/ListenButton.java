package app.imjin.story.ui;

import app.imjin.common.Language;
import app.imjin.common.Texts;
import java.util.List;
import org.jsoup.nodes.Element;

/// The button that has the step read aloud. Its controls are made in the browser, out of these
/// words.
final class ListenButton {
  private static final List<String> WORDS =
      List.of(
          "play",
          "pause",
          "previous",
          "next",
          "stop",
          "close",
          "speed",
          "voice",
          "wait",
          "none",
          "failed");

  private ListenButton() {}

  static Element of(Language language) {
    var name = Texts.of(language, "story.aloud");
    var listen = new Element("read-aloud").attr("data-name", name);
    for (String word : WORDS) {
      listen.attr("data-" + word, Texts.of(language, "story.aloud." + word));
    }
    listen
        .appendElement("button")
        .attr("type", "button")
        .addClass("button listen")
        .attr("title", name)
        .attr("aria-expanded", "false")
        .appendElement("span")
        .text(name);
    return listen;
  }
}
