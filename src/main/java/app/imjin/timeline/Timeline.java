package app.imjin.timeline;

import app.imjin.pack.EventId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// All events of a pack, in the order in which they happened.
public record Timeline(List<Event> events) {
  private static final int HOURS_GRID = 6;

  public Timeline {
    events =
        events.stream().sorted(Comparator.comparing(Event::date).thenComparing(Event::id)).toList();
    if (events.stream().map(Event::id).distinct().count() < events.size()) {
      throw new IllegalArgumentException("Two events have the same id");
    }
  }

  public Optional<Event> find(EventId id) {
    return events.stream().filter(event -> event.id().equals(id)).findFirst();
  }

  /// The events that a scale shows, in order.
  public List<Event> on(Span.Scale scale) {
    return events.stream().filter(event -> event.scale() == scale).toList();
  }

  /// The span that shows every event of a scale; empty when the scale has none.
  ///
  /// Hours are rounded out to quarters of a day, decades to whole years.
  public Optional<Span> whole(Span.Scale scale) {
    var shown = on(scale);
    return shown.isEmpty() ? Optional.empty() : Optional.of(around(scale, shown));
  }

  /// The event among the decades that is the story itself: the one that the hours are about.
  public Optional<Event> story() {
    return whole(Span.Scale.HOURS)
        .flatMap(hours ->
            on(Span.Scale.DECADES).stream().filter(event -> hours.holds(event.date())).findFirst());
  }

  /// The zone of the story's clocks.
  public ZoneOffset zone() {
    return events.stream()
        .map(Event::date)
        .filter(HistoricalDate.AtTime.class::isInstance)
        .map(HistoricalDate.AtTime.class::cast)
        .map(date -> date.time().getOffset())
        .findFirst()
        .orElse(ZoneOffset.UTC);
  }

  private Span around(Span.Scale scale, List<Event> shown) {
    var begin =
        shown.stream()
            .map(event -> event.date().begins(zone()))
            .min(Comparator.naturalOrder())
            .orElseThrow()
            .atOffset(zone());
    var end =
        shown.stream()
            .map(event -> event.date().ends(zone()))
            .max(Comparator.naturalOrder())
            .orElseThrow()
            .atOffset(zone());
    return switch (scale) {
      case HOURS ->
          new Span(
              scale,
              time(gridBefore(begin)),
              time(gridBefore(end.plusHours(HOURS_GRID).minusNanos(1))));
      case DECADES ->
          new Span(
              scale,
              new HistoricalDate.OnDay(LocalDate.of(begin.getYear(), 1, 1), false),
              new HistoricalDate.OnDay(LocalDate.of(end.minusSeconds(1).getYear(), 12, 31), false));
    };
  }

  private static OffsetDateTime gridBefore(OffsetDateTime time) {
    var midnight = time.toLocalDate().atStartOfDay().atOffset(time.getOffset());
    long quarters = Duration.between(midnight, time).toHours() / HOURS_GRID;
    return midnight.plusHours(quarters * HOURS_GRID);
  }

  private static HistoricalDate time(OffsetDateTime time) {
    return new HistoricalDate.AtTime(time, false);
  }
}
