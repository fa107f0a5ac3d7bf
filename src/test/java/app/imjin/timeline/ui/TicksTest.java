package app.imjin.timeline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.common.Language;
import app.imjin.timeline.HistoricalDate;
import app.imjin.timeline.Span;
import app.imjin.timeline.TimelineSamples;
import java.time.OffsetDateTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TicksTest {
  @Test
  void marksDecadesAtRoundYears() {
    var span = TimelineSamples.span(Span.Scale.DECADES, "1953-01-01", "2025-12-31");
    assertThat(texts(span, Width.WIDE))
        .containsExactly("1960", "1970", "1980", "1990", "2000", "2010", "2020");
    assertThat(texts(span, Width.NARROW)).containsExactly("1960", "1980", "2000", "2020");
  }

  @Test
  void marksAFewYearsWithTheirMonths() {
    var span = TimelineSamples.span(Span.Scale.DECADES, "2017-01-01", "2018-12-31");
    assertThat(texts(span, Width.WIDE))
        .containsExactly("2017", "Apr", "Jul", "Oct", "2018", "Apr", "Jul", "Oct", "2019");
    assertThat(texts(span, Width.NARROW)).containsExactly("2017", "2018", "2019");
  }

  @Test
  void marksHoursAndTheDayThatBegins() {
    var span =
        TimelineSamples.span(Span.Scale.HOURS, "2019-07-31T23:00+09:00", "2019-08-01T00:30+09:00");
    assertThat(texts(span, Width.NARROW)).containsExactly("23:00", "23:30", "1 Aug", "00:30");
  }

  @Property
  void noWidthHasMoreMarksThanRoomAndAllLieWithin(
      @ForAll @IntRange(min = 20, max = 30_000) int minutes,
      @ForAll @IntRange(max = 1439) int offset) {
    var begin = OffsetDateTime.parse("2019-07-27T00:00+09:00").plusMinutes(offset);
    var span =
        new Span(
            Span.Scale.HOURS,
            new HistoricalDate.AtTime(begin, false),
            new HistoricalDate.AtTime(begin.plusMinutes(minutes), false));
    for (var width : Width.values()) {
      assertThat(shown(span, width)).hasSizeBetween(1, width.ticks());
    }
    assertThat(Ticks.of(span, Language.EN))
        .allMatch(tick -> span.position(tick.at()) >= 0 && span.position(tick.at()) <= 1);
  }

  private static List<String> texts(Span span, Width width) {
    return shown(span, width).stream().map(Tick::text).toList();
  }

  private static List<Tick> shown(Span span, Width width) {
    return Ticks.of(span, Language.EN).stream()
        .filter(tick -> tick.widths().contains(width))
        .toList();
  }
}
