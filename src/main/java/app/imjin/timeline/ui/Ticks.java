package app.imjin.timeline.ui;

import app.imjin.common.Language;
import app.imjin.common.Texts;
import app.imjin.timeline.Span;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The marks on the axis, at round times, as many as each width has room for.
final class Ticks {
  private static final List<Integer> MINUTES =
      List.of(5, 10, 15, 30, 60, 120, 180, 360, 720, 1440, 2880, 7200, 14_400, 43_200);
  private static final List<Integer> MONTHS =
      List.of(1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000);

  private Ticks() {}

  static List<Tick> of(Span span, Language language) {
    SequencedMap<OffsetDateTime, EnumSet<Width>> times = new TreeMap<>();
    for (var width : Width.values()) {
      for (var time : times(span, width.ticks())) {
        times.computeIfAbsent(time, unused -> EnumSet.noneOf(Width.class)).add(width);
      }
    }
    return times.entrySet().stream().map(entry -> tick(span, entry, language)).toList();
  }

  /// The finest round times of which no more than the number given fall into the span.
  private static List<OffsetDateTime> times(Span span, int most) {
    var steps =
        switch (span.scale()) {
          case HOURS -> MINUTES;
          case DECADES -> MONTHS;
        };
    return steps.stream()
        .map(step -> times(span, step, most))
        .filter(times -> times.size() <= most)
        .findFirst()
        .orElse(List.of());
  }

  /// Stops one beyond the number given: then there are too many already.
  private static List<OffsetDateTime> times(Span span, int step, int most) {
    var zone = span.zone();
    var first = roundBefore(span.begin().atOffset(zone), span.scale(), step);
    return Stream.iterate(first, time -> next(time, span.scale(), step))
        .dropWhile(time -> time.toInstant().isBefore(span.begin()))
        .takeWhile(time -> !time.toInstant().isAfter(span.end()))
        .limit(most + 1L)
        .toList();
  }

  private static OffsetDateTime roundBefore(OffsetDateTime time, Span.Scale scale, int step) {
    return switch (scale) {
      case HOURS -> {
        var midnight = time.toLocalDate().atStartOfDay();
        int minutes = time.getHour() * 60 + time.getMinute();
        yield midnight.plusMinutes(minutes - minutes % step).atOffset(time.getOffset());
      }
      case DECADES -> month(monthsOf(time) / step * step, time.getOffset());
    };
  }

  private static OffsetDateTime next(OffsetDateTime time, Span.Scale scale, int step) {
    return switch (scale) {
      case HOURS -> time.plusMinutes(step);
      case DECADES -> time.plusMonths(step);
    };
  }

  private static int monthsOf(OffsetDateTime time) {
    return time.getYear() * 12 + time.getMonthValue() - 1;
  }

  private static OffsetDateTime month(int months, ZoneOffset zone) {
    return LocalDateTime.of(months / 12, months % 12 + 1, 1, 0, 0).atOffset(zone);
  }

  private static Tick tick(
      Span span, Map.Entry<OffsetDateTime, EnumSet<Width>> entry, Language language) {
    var time = entry.getKey();
    boolean whole =
        switch (span.scale()) {
          case HOURS -> time.toLocalTime().equals(LocalTime.MIDNIGHT);
          case DECADES -> time.getMonthValue() == 1;
        };
    var form =
        switch (span.scale()) {
          case HOURS -> whole ? "day" : "clock";
          case DECADES -> whole ? "year" : "month";
        };
    var pattern = Texts.of(language, "timeline.tick." + form);
    var text = DateTimeFormatter.ofPattern(pattern, language.locale()).format(time);
    return new Tick(time.toInstant(), text, whole, entry.getValue());
  }
}
