package app.imjin.timeline.ui;

import app.imjin.common.Language;
import app.imjin.pack.EventId;
import app.imjin.timeline.Event;
import app.imjin.timeline.Timeline;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A drawing as the element's `show(…)` takes it.
///
/// `rows` has one character for every event of the scale, in the order of the list: the row, or `-`
/// when the span does not show it.
final class ViewJson {
  private ViewJson() {}

  static ObjectNode of(
      Timeline timeline, Drawing drawing, List<EventId> current, Language language) {
    var view = JsonNodeFactory.instance.objectNode();
    var span = drawing.span();
    view.put("scale", span.scale().id());
    view.put("from", span.from().iso());
    view.put("to", span.to().iso());
    var events = view.putArray("events");
    current.forEach(id -> events.add(id.value()));
    view.put("lo", drawing.low());
    view.put("hi", drawing.high());
    view.put("now", new Labels(timeline, current, language).lines(drawing));
    var ticks = view.putArray("ticks");
    for (var tick : drawing.ticks(language)) {
      ticks
          .addArray()
          .add(drawing.units(tick.at()))
          .add(tick.text())
          .add(ScaleMarkup.classes(tick));
    }
    var rows = view.putObject("rows");
    for (var width : Width.values()) {
      rows.put(
          String.valueOf(width.letter()),
          drawing.events().stream()
              .map(event -> row(drawing, event, width))
              .collect(Collectors.joining()));
    }
    return view;
  }

  private static String row(Drawing drawing, Event event, Width width) {
    return drawing.row(event, width).map(String::valueOf).orElse("-");
  }
}
