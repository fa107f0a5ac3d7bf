package app.imjin.timeline;

import app.imjin.common.LocalizedText;
import app.imjin.pack.EventId;
import app.imjin.pack.PlaceId;
import app.imjin.pack.SourceId;
import java.util.List;
import java.util.Optional;

/// Something that happened.
///
/// @param title up to 60 characters
/// @param text one or two sentences, inline Markdown
/// @param place where it happened, when the map knows the place
public record Event(
    EventId id,
    HistoricalDate date,
    LocalizedText title,
    LocalizedText text,
    Who who,
    Way way,
    Optional<PlaceId> place,
    List<SourceId> sources) {
  public Event {
    sources = List.copyOf(sources);
  }

  /// The scale that shows the event; its id says which.
  public Span.Scale scale() {
    return id.value().startsWith("H-") ? Span.Scale.HOURS : Span.Scale.DECADES;
  }
}
