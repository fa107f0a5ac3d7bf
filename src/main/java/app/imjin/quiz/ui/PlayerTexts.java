package app.imjin.quiz.ui;

import app.imjin.common.Language;
import app.imjin.common.Texts;
import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import tools.jackson.databind.node.JsonNodeFactory;

/// The words that cards and player say later, given along with the page.
public final class PlayerTexts {
  private static final List<String> KEYS =
      List.of(
          "progress",
          "at.result",
          "back",
          "check",
          "checking",
          "save",
          "next",
          "skip",
          "to.result",
          "saved",
          "checked",
          "choose",
          "same",
          "moved",
          "mark.right",
          "mark.wrong",
          "denied.join",
          "restart",
          "memory",
          "waiting",
          "refused.unknown",
          "late",
          "late.short",
          "verdict.right",
          "verdict.partly",
          "verdict.wrong",
          "verdict.over",
          "tries.one",
          "tries.many",
          "tries.shown",
          "tries.order",
          "tries.place",
          "tries.none",
          "again",
          "again.right",
          "group.first",
          "group.later",
          "group.open",
          "group.waiting",
          "group.missing",
          "given",
          "missing",
          "missing.closed",
          "kind.all",
          "kind.most",
          "kind.some",
          "kind.over",
          "kind.waiting",
          "done",
          "handed-in",
          "handed-in.kept",
          "closed",
          "hand-in.missing",
          "hand-in.ready");

  private PlayerTexts() {}

  /// The words as a script of data, to stand once in a page with `<question-card>`s.
  public static Element script(Language language) {
    var texts = JsonNodeFactory.instance.objectNode();
    KEYS.forEach(key -> texts.put(key, Texts.of(language, "quiz.player." + key, "#1", "#2", "#3")));
    return data("quiz-texts", texts.toString());
  }

  /// JSON that a page carries along; nothing in it can end the script early.
  static Element data(String cssClass, String json) {
    var script = new Element("script").attr("type", "application/json").addClass(cssClass);
    return script.appendChild(new DataNode(json.replace("<", "\\u003c")));
  }
}
