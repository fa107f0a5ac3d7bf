package app.imjin.timeline;

import app.imjin.common.Language;
import app.imjin.common.Texts;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/// When something happened, exactly as far as it is known: to the year, the month, the day or the
/// minute.
public sealed interface HistoricalDate extends Comparable<HistoricalDate> {
  /// Some time in a year.
  record InYear(Year year, boolean about) implements HistoricalDate {}

  /// Some time in a month.
  record InMonth(YearMonth month, boolean about) implements HistoricalDate {}

  /// A day, in the place where the event happened.
  record OnDay(LocalDate day, boolean about) implements HistoricalDate {}

  /// A minute, on the clocks of the place where the event happened.
  record AtTime(OffsetDateTime time, boolean about) implements HistoricalDate {}

  /// Whether the sources give the date as approximate.
  boolean about();

  /// Reads `2019`, `2019-07`, `2019-07-31` or `2019-07-31T23:38+09:00`.
  ///
  /// @throws IllegalArgumentException when the text is none of these or no such date exists
  static HistoricalDate parse(String text, boolean about) {
    try {
      return switch (text.length()) {
        case 4 -> new InYear(Year.parse(text), about);
        case 7 -> new InMonth(YearMonth.parse(text), about);
        case 10 -> new OnDay(LocalDate.parse(text), about);
        default -> new AtTime(OffsetDateTime.parse(text), about);
      };
    } catch (DateTimeException notADate) {
      throw new IllegalArgumentException("Not a date: " + text, notADate);
    }
  }

  /// The first instant that the date covers, with days counted in the zone given.
  default Instant begins(ZoneOffset zone) {
    return switch (this) {
      case InYear(var year, var about) -> year.atDay(1).atStartOfDay(zone).toInstant();
      case InMonth(var month, var about) -> month.atDay(1).atStartOfDay(zone).toInstant();
      case OnDay(var day, var about) -> day.atStartOfDay(zone).toInstant();
      case AtTime(var time, var about) -> time.toInstant();
    };
  }

  /// The instant at which the date is over; for a time of day the same as its beginning.
  default Instant ends(ZoneOffset zone) {
    return switch (this) {
      case InYear(var year, var about) -> year.plusYears(1).atDay(1).atStartOfDay(zone).toInstant();
      case InMonth(var month, var about) ->
          month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
      case OnDay(var day, var about) -> day.plusDays(1).atStartOfDay(zone).toInstant();
      case AtTime(var time, var about) -> time.toInstant();
    };
  }

  /// The middle of what the date covers: where a drawing puts it.
  default Instant middle(ZoneOffset zone) {
    var begin = begins(zone);
    return begin.plus(Duration.between(begin, ends(zone)).dividedBy(2));
  }

  /// The whole date as a sentence has it: `31 July 2019, 23:38`, `about 1953`.
  default String in(Language language) {
    return switch (this) {
      case InYear(var year, var about) -> format(year, "year", about, language);
      case InMonth(var month, var about) -> format(month, "month", about, language);
      case OnDay(var day, var about) -> format(day, "day", about, language);
      case AtTime(var time, var about) -> format(time, "time", about, language);
    };
  }

  /// The date without its year, for a place where the year is clear: `31 July, 23:38`.
  default String brief(Language language) {
    return switch (this) {
      case InYear date -> date.in(language);
      case InMonth(var month, var about) -> format(month, "brief-month", about, language);
      case OnDay(var day, var about) -> format(day, "brief-day", about, language);
      case AtTime(var time, var about) -> format(time, "brief-time", about, language);
    };
  }

  /// The date for machines, as [#parse] reads it and as `<time datetime>` wants it.
  default String iso() {
    return switch (this) {
      case InYear(var year, var about) -> year.toString();
      case InMonth(var month, var about) -> month.toString();
      case OnDay(var day, var about) -> day.toString();
      case AtTime(var time, var about) -> time.toString();
    };
  }

  /// By the clocks and calendars of the places, not by instants: a day has no zone.
  @Override
  default int compareTo(HistoricalDate other) {
    return onItsClock().compareTo(other.onItsClock());
  }

  private Instant onItsClock() {
    return switch (this) {
      case AtTime(var time, var about) -> time.toLocalDateTime().toInstant(ZoneOffset.UTC);
      case InYear date -> date.middle(ZoneOffset.UTC);
      case InMonth date -> date.middle(ZoneOffset.UTC);
      case OnDay date -> date.middle(ZoneOffset.UTC);
    };
  }

  private static String format(
      TemporalAccessor date, String form, boolean about, Language language) {
    var pattern = Texts.of(language, "timeline.date." + form + (about ? ".about" : ""));
    return DateTimeFormatter.ofPattern(pattern, language.locale()).format(date);
  }
}
