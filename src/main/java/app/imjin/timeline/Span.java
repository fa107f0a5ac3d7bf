package app.imjin.timeline;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// A stretch of time that the timeline shows.
///
/// @param from its first moment; a day or a year counts from its beginning
/// @param to its last moment; a day or a year counts to its end
public record Span(Scale scale, HistoricalDate from, HistoricalDate to) {
  /// The two scales of the one timeline.
  public enum Scale {
    /// The hours around the story, in minutes.
    HOURS(Duration.ofMinutes(1)),
    /// The decades before and after it, in days.
    DECADES(Duration.ofDays(1));

    private final Duration unit;

    Scale(Duration unit) {
      this.unit = unit;
    }

    /// The word in content files and in the markup: `hours`.
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// What a drawing of this scale counts in.
    public Duration unit() {
      return unit;
    }

    /// Reads the word of a content file.
    ///
    /// @throws IllegalArgumentException for any other word
    public static Scale of(String id) {
      return valueOf(id.toUpperCase(Locale.ROOT));
    }
  }

  public Span {
    if (!from.begins(ZoneOffset.UTC).isBefore(to.ends(ZoneOffset.UTC))) {
      throw new IllegalArgumentException(
          "The span begins at " + from.iso() + " but ends before that, at " + to.iso());
    }
  }

  /// Reads `{scale: hours, from: "…", to: "…"}`.
  ///
  /// @throws IllegalArgumentException when a part is not what it should be, or the end comes first
  public static Span read(JsonNode node) {
    return new Span(
        Scale.of(node.path("scale").asString()),
        HistoricalDate.parse(node.path("from").asString(), false),
        HistoricalDate.parse(node.path("to").asString(), false));
  }

  /// The zone in which this span counts whole days.
  public ZoneOffset zone() {
    return from instanceof HistoricalDate.AtTime(var time, var about)
        ? time.getOffset()
        : ZoneOffset.UTC;
  }

  public Instant begin() {
    return from.begins(zone());
  }

  public Instant end() {
    return to.ends(zone());
  }

  /// How far along the span a date lies: 0 at its beginning, 1 at its end, beyond these outside.
  public double position(HistoricalDate date) {
    return position(date.middle(zone()));
  }

  /// How far along the span an instant lies: 0 at its beginning, 1 at its end.
  public double position(Instant instant) {
    return (double) Duration.between(begin(), instant).toSeconds()
        / Duration.between(begin(), end()).toSeconds();
  }

  public boolean holds(HistoricalDate date) {
    double position = position(date);
    return position >= 0 && position <= 1;
  }
}
