package app.imjin.timeline.ui;

import app.imjin.common.Language;
import app.imjin.common.Texts;
import app.imjin.timeline.Span;
import app.imjin.timeline.Timeline;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// The strip's frame: the tools, the drawings of both scales, the key and the panel of one event.
final class StripMarkup {
  /// Styles that no first paint needs; the element fetches them.

  private final Span span;

  private final Labels labels;
  private final Language language;
  private final List<Drawing> drawings;

  StripMarkup(Timeline timeline, Span span, Labels labels, Language language) {
    this.span = span;
    this.labels = labels;
    this.language = language;
    this.drawings =
        Arrays.stream(Span.Scale.values())
            .flatMap(
                scale -> scale == span.scale() ? Stream.of(span) : timeline.whole(scale).stream())
            .map(shown -> new Drawing(timeline, shown))
            .toList();
  }

  Element strip() {
    var strip =
        new Element("timeline-strip")
            .attr("scale", span.scale().id())
            .attr("from", span.from().iso())
            .attr("to", span.to().iso())
            .attr("data-styles", "timeline");
    var box = strip.appendElement("div").addClass("tl");
    box.appendChild(tools());
    for (var drawing : drawings) {
      box.appendChild(new ScaleMarkup(drawing, labels, language).scale());
    }
    box.appendChild(key());
    box.appendChild(panel());
    return strip;
  }

  private Element tools() {
    var tools = new Element("div").addClass("tl-tools");
    var scales = tools.appendElement("fieldset").addClass("tl-scales");
    scales.appendElement("legend").addClass("visually-hidden").text(text("scale"));
    drawings.forEach(drawing -> scales.appendChild(choice(drawing.span().scale())));
    tools.appendChild(now());
    button(tools, "tl-all", "all")
        .attr("aria-pressed", "false")
        .attr("disabled", true)
        .attr("hidden", drawings.stream().anyMatch(this::isWholeSpan));
    var list = tools.appendElement("label").addClass("tl-as-list");
    list.appendElement("input").attr("type", "checkbox").attr("autocomplete", "off");
    list.appendElement("span").text(text("as-list"));
    button(tools, "tl-open-key", "key").attr("popovertarget", "tl-key");
    return tools;
  }

  private boolean isWholeSpan(Drawing drawing) {
    return drawing.span().equals(span) && drawing.isWhole();
  }

  private Element choice(Span.Scale scale) {
    var label = new Element("label");
    label
        .appendElement("input")
        .attr("type", "radio")
        .attr("name", "timeline-scale")
        .attr("autocomplete", "off")
        .attr("value", scale.id())
        .attr("checked", scale == span.scale());
    label.appendElement("span").text(text("scale." + scale.id()));
    return label;
  }

  private Element now() {
    var now = new Element("p").addClass("tl-now").attr("aria-live", "polite");
    now.appendElement("span").addClass("visually-hidden").text(text("now") + " ");
    now.appendElement("span")
        .text(
            drawings.stream()
                .filter(drawing -> drawing.span().equals(span))
                .map(labels::lines)
                .findFirst()
                .orElse(""));
    return now;
  }

  /// The legend, whose entries are also the filters.
  private Element key() {
    var key = new Element("div").id("tl-key").addClass("tl-key").attr("popover", true);
    filters(key, "ways", List.of("way.land", "way.water", "way.jsa"));
    filters(key, "people", List.of("who.soldier", "who.civilian"));
    return key;
  }

  private void filters(Element key, String heading, List<String> choices) {
    var set = key.appendElement("fieldset");
    set.appendElement("legend").text(text(heading));
    for (var choice : choices) {
      var name = choice.substring(choice.indexOf('.') + 1);
      var label = set.appendElement("label").addClass(name);
      label
          .appendElement("input")
          .attr("type", "checkbox")
          .attr("autocomplete", "off")
          .attr("value", name)
          .attr("checked", true);
      label.appendElement("i");
      label.appendElement("span").text(text(choice));
    }
  }

  private Element panel() {
    var panel =
        new Element("section")
            .addClass("tl-panel")
            .attr("popover", true)
            .attr("role", "dialog")
            .attr("tabindex", "-1")
            .attr("aria-labelledby", "tl-title");
    panel.appendElement("p").addClass("tl-when");
    panel.appendElement("h2").id("tl-title");
    panel.appendElement("p").addClass("tl-tags");
    panel.appendElement("div").addClass("tl-text");
    var ways = panel.appendElement("p").addClass("tl-ways");
    button(ways, "tl-earlier", "panel.earlier");
    button(ways, "tl-later", "panel.later");
    button(ways, "tl-close", "panel.close");
    return panel;
  }

  private Element button(Element parent, String className, String key) {
    return parent
        .appendElement("button")
        .attr("type", "button")
        .addClass(className)
        .text(text(key));
  }

  private String text(String key) {
    return Texts.of(language, "timeline." + key);
  }
}
