package app.imjin.map.ui;

import app.imjin.common.Texts;
import org.jsoup.nodes.Element;

/// The list of what is shown: the same map for those who do not see it.
final class Twin {
  private Twin() {}

  static Element details(SceneParts parts) {
    var details = new Element("details").attr("class", "map-twin");
    details.appendElement("summary").text(Texts.of(parts.language(), "map.twin"));
    var panel = details.appendElement("div").attr("class", "map-twin-panel");
    panel.appendElement("p").attr("class", "map-caption").text(parts.caption());
    var list = panel.appendElement("ul");
    parts.labels().forEach(label -> list.appendChild(entry(parts, label)));
    return details;
  }

  private static Element entry(SceneParts parts, Label label) {
    var entry = new Element("li");
    var button = entry.appendElement("button").attr("type", "button");
    button.attr("data-place", label.place().id().value());
    if (parts.placed(label).isEmpty()) {
      var at = parts.whereUndrawn(label);
      button.attr("data-at", SceneJson.rounded(at.lon()) + " " + SceneJson.rounded(at.lat()));
    }
    button.appendElement("b").text(label.text());
    button.appendText(" — " + what(parts, label));
    parts.happened(label).ifPresent(text -> entry.appendElement("p").text(text));
    return entry;
  }

  /// What a place is, in a few words: the note of a highlight, the kind of others.
  static String what(SceneParts parts, Label label) {
    return label.note().orElseGet(() -> kind(parts, label));
  }

  private static String kind(SceneParts parts, Label label) {
    var kind = Texts.of(parts.language(), "map.kind." + label.place().kind().css());
    var nativeName = label.place().nativeName();
    return nativeName.isEmpty() || label.lit()
        ? kind
        : Texts.of(parts.language(), "map.named", kind, nativeName.get().text());
  }
}
