package app.imjin.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SpanTest {
  @Test
  void readsWhatAStepDeclares() {
    var node =
        JsonMapper.shared()
            .readTree(
                """
                {"scale": "hours", "from": "2019-07-31T23:00+09:00", "to": "2019-08-01T00:30+09:00"}
                """);
    assertThat(Span.read(node))
        .isEqualTo(
            TimelineSamples.span(
                Span.Scale.HOURS, "2019-07-31T23:00+09:00", "2019-08-01T00:30+09:00"));
  }

  @Test
  void refusesAnEndBeforeItsBeginning() {
    assertThatThrownBy(() -> TimelineSamples.span(Span.Scale.DECADES, "2019-01-01", "2018-01-01"))
        .hasMessage("The span begins at 2019-01-01 but ends before that, at 2018-01-01");
  }

  @Test
  void putsAnHourWhereItIs() {
    var night =
        TimelineSamples.span(Span.Scale.HOURS, "2019-07-31T23:00+09:00", "2019-08-01T00:00+09:00");
    assertThat(night.position(TimelineSamples.SEEN.date())).isCloseTo(38 / 60.0, within(1e-9));
    assertThat(night.holds(TimelineSamples.PERSON.date())).isTrue();
    assertThat(night.holds(TimelineSamples.BOAT.date())).isFalse();
  }

  @Test
  void countsDaysInTheZoneOfItsHours() {
    var day =
        TimelineSamples.span(Span.Scale.HOURS, "2019-08-01T00:00+09:00", "2019-08-02T00:00+09:00");
    assertThat(day.position(TimelineSamples.PRESS.date())).isEqualTo(0.5);
  }

  @Property
  void laterDaysStandFurtherRight(
      @ForAll @IntRange(max = 36_500) int one, @ForAll @IntRange(max = 36_500) int other) {
    Assume.that(one < other);
    var century = TimelineSamples.span(Span.Scale.DECADES, "1930", "2029");
    double left = century.position(day(one));
    double right = century.position(day(other));
    assertThat(left).isBetween(0.0, 1.0).isLessThan(right);
    assertThat(right).isLessThanOrEqualTo(1);
  }

  @Property
  void minutesAreEvenlySpaced(@ForAll @IntRange(min = -3000, max = 3000) int minutes) {
    var begin = OffsetDateTime.parse("2019-07-31T12:00+09:00");
    var span =
        new Span(
            Span.Scale.HOURS,
            new HistoricalDate.AtTime(begin, false),
            new HistoricalDate.AtTime(begin.plusMinutes(1000), false));
    var time = new HistoricalDate.AtTime(begin.plusMinutes(minutes), false);
    assertThat(span.position(time)).isCloseTo(minutes / 1000.0, within(1e-9));
    assertThat(span.holds(time)).isEqualTo(minutes >= 0 && minutes <= 1000);
  }

  private static HistoricalDate day(int number) {
    return new HistoricalDate.OnDay(LocalDate.of(1930, 1, 1).plusDays(number), false);
  }
}
