package app.imjin.timeline.ui;

import app.imjin.common.Language;
import app.imjin.pack.EventId;
import app.imjin.timeline.Event;
import app.imjin.timeline.Span;
import app.imjin.timeline.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where everything stands when a span is shown. Places along the axis are numbers in the scale's
/// unit, counted from the beginning of the whole scale, so that the browser can move from one span
/// to another by changing two numbers.
final class Drawing {
  private final Timeline timeline;
  private final Span span;
  private final Instant origin;
  private final Map<Width, Map<EventId, Integer>> rows = new HashMap<>();

  Drawing(Timeline timeline, Span span) {
    this.timeline = timeline;
    this.span = span;
    this.origin = timeline.whole(span.scale()).orElse(span).begin();
    for (var width : Width.values()) {
      rows.put(width, stacked(width));
    }
  }

  Span span() {
    return span;
  }

  List<Event> events() {
    return timeline.on(span.scale());
  }

  boolean shows(Event event) {
    return event.scale() == span.scale() && span.holds(event.date());
  }

  /// The row of an event, empty when the span does not show it.
  Optional<Integer> row(Event event, Width width) {
    return Optional.ofNullable(rows.getOrDefault(width, Map.of()).get(event.id()));
  }

  List<Tick> ticks(Language language) {
    return Ticks.of(span, language);
  }

  /// What the list of this scale's events is called.
  String heading(Language language) {
    return ScaleMarkup.heading(timeline, span.scale(), language);
  }

  /// The span's beginning, in units.
  long low() {
    return units(span.begin());
  }

  /// The span's end, in units.
  long high() {
    return units(span.end());
  }

  /// An event's place along the axis, in units.
  long place(Event event) {
    return units(event.date().middle(span.zone()));
  }

  long units(Instant instant) {
    return Math.floorDiv(
        Duration.between(origin, instant).toSeconds(), span.scale().unit().toSeconds());
  }

  /// Whether the span is all of its scale.
  boolean isWhole() {
    return timeline.whole(span.scale()).map(whole -> covers(whole)).orElse(true);
  }

  private boolean covers(Span whole) {
    return whole.begin().equals(span.begin()) && whole.end().equals(span.end());
  }

  private Map<EventId, Integer> stacked(Width width) {
    var shown =
        events().stream()
            .filter(this::shows)
            .sorted(Comparator.comparingDouble(event -> span.position(event.date())))
            .toList();
    var places =
        shown.stream().mapToDouble(event -> span.position(event.date()) * width.axis()).toArray();
    var found = Stack.rows(places, width.pitch(), Width.ROWS);
    var result = new HashMap<EventId, Integer>();
    for (int i = 0; i < found.length; i++) {
      result.put(shown.get(i).id(), found[i]);
    }
    return result;
  }
}
