package app.imjin.live.ui;

import app.imjin.common.Language;
import app.imjin.common.Texts;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// What stands around every projected lesson: the teacher's controls, out of sight until the
/// pointer moves or the keyboard reaches them, and the list of keys.
final class PresenterHtml {
  private final Language language;

  PresenterHtml(Language language) {
    this.language = language;
  }

  /// The way from the story to its quiz, or back.
  record Other(String address, String key) {}

  /// @param answers whether it is a quiz with answers to show, not a story with marks
  Element around(Element lesson, boolean answers, Optional<Other> other) {
    var presenter = new Element("lesson-presenter").addClass("projector");
    presenter.appendChild(lesson);
    presenter.appendChild(controls(answers, other));
    presenter.appendChild(keys(answers));
    return presenter;
  }

  private Element controls(boolean answers, Optional<Other> other) {
    var bar =
        new Element("div")
            .addClass("presenter-controls")
            .attr("role", "toolbar")
            .attr("aria-label", text("live.controls"));
    for (String action : actions(answers)) {
      button(bar, action, text("live." + action));
    }
    other.ifPresent(way ->
        bar.appendElement("a")
            .addClass("button")
            .attr("href", way.address())
            .text(text(way.key())));
    return bar;
  }

  private static List<String> actions(boolean answers) {
    return answers
        ? List.of("back", "next", "answer", "blank", "full", "keys")
        : List.of("back", "next", "marks", "blank", "full", "keys");
  }

  private static List<String> explained(boolean answers) {
    return answers
        ? List.of("next", "back", "answer", "blank", "full", "help")
        : List.of("next", "back", "path", "marks", "blank", "full", "help");
  }

  private Element keys(boolean answers) {
    var dialog = new Element("dialog").addClass("keys").attr("aria-labelledby", "keys-title");
    dialog.appendElement("h2").attr("id", "keys-title").text(text("live.keys.title"));
    var list = dialog.appendElement("dl");
    for (String action : explained(answers)) {
      list.appendElement("dt").text(text("live.keys." + action + ".names"));
      list.appendElement("dd").text(text("live.keys." + action));
    }
    var letters = dialog.appendElement("label");
    letters.appendElement("input").attr("type", "checkbox").addClass("letter-keys");
    letters.appendElement("span").text(text("live.keys.letters"));
    button(dialog, "close-keys", text("live.keys.close"));
    return dialog;
  }

  private static void button(Element parent, String action, String label) {
    parent
        .appendElement("button")
        .attr("type", "button")
        .addClass("button")
        .attr("data-act", action)
        .text(label);
  }

  private String text(String key) {
    return Texts.of(language, key);
  }
}
