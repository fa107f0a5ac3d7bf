package app.imjin.timeline.ui;

import app.imjin.common.Language;
import app.imjin.common.RichText;
import app.imjin.common.Texts;
import app.imjin.timeline.Event;
import app.imjin.timeline.Span;
import app.imjin.timeline.Timeline;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import tools.jackson.databind.node.JsonNodeFactory;

/// What is written about each event, for the panel and for print.
final class DetailsMarkup {
  private final Timeline timeline;
  private final Names names;
  private final Language language;

  DetailsMarkup(Timeline timeline, Names names, Language language) {
    this.timeline = timeline;
    this.names = names;
    this.language = language;
  }

  Element template() {
    var template = new Element("template").addClass("timeline-details");
    template
        .appendElement("script")
        .attr("type", "application/json")
        .appendChild(new DataNode(wholeScales()));
    for (var event : timeline.events()) {
      var entry = template.appendElement("div").attr("data-event", event.id().value());
      entry
          .appendElement("time")
          .attr("datetime", event.date().iso())
          .text(event.date().in(language));
      append(entry, event);
    }
    return template;
  }

  Element list() {
    var section = new Element("section").addClass("timeline-list");
    for (var scale : List.of(Span.Scale.DECADES, Span.Scale.HOURS)) {
      var events = timeline.on(scale);
      if (!events.isEmpty()) {
        section.appendElement("h3").text(ScaleMarkup.heading(timeline, scale, language));
        var list = section.appendElement("ol");
        events.forEach(event -> list.appendChild(item(event)));
      }
    }
    return section;
  }

  private Element item(Event event) {
    var item = new Element("li").attr("data-event", event.id().value());
    var heading = item.appendElement("p");
    heading
        .appendElement("time")
        .attr("datetime", event.date().iso())
        .text(event.date().in(language));
    heading.appendText(" ").appendElement("b").text(event.title().in(language));
    heading.appendText(" ").appendElement("small").text(ScaleMarkup.tags(event, language));
    append(item, event);
    return item;
  }

  private void append(Element parent, Event event) {
    parent.appendElement("p").html(new RichText(event.text().in(language)).html());
    event
        .place()
        .flatMap(names::place)
        .ifPresent(name -> note(parent, Texts.of(language, "timeline.place", name)));
    var sources =
        event.sources().stream()
            .map(names::source)
            .flatMap(Optional::stream)
            .distinct()
            .collect(Collectors.joining("; "));
    if (!sources.isEmpty()) {
      note(parent, Texts.of(language, "timeline.sources", sources));
    }
  }

  private static void note(Element parent, String text) {
    parent.appendElement("p").addClass("tl-note").text(text);
  }

  /// Both scales as a whole, for zooming out; safe within a script element.
  private String wholeScales() {
    var views = JsonNodeFactory.instance.objectNode();
    for (var scale : Span.Scale.values()) {
      timeline
          .whole(scale)
          .map(whole -> ViewJson.of(timeline, new Drawing(timeline, whole), List.of(), language))
          .ifPresent(view -> views.set(scale.id(), view));
    }
    return views.toString().replace("<", "\\u003c");
  }
}
