package app.imjin.story.load;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/// The months and the days of the week in a language, from January and Monday on.
///
/// @param months empty where months are numbered
record CalendarWords(List<String> months, List<String> weekdays) {
  CalendarWords {
    months = List.copyOf(months);
    weekdays = List.copyOf(weekdays);
  }

  /// A pattern for a month, in the group `month`.
  String month() {
    return "(?<month>" + String.join("|", months) + ")";
  }

  /// A pattern for a day of the week, in the group `weekday`.
  String weekday() {
    return "(?<weekday>" + String.join("|", weekdays) + ")";
  }

  /// Reads a date from the groups `weekday`, `day`, `month` and `year`, as far as there are any.
  void read(MatchResult match, Findings findings) {
    findings.date(
        new Fact.Day(
            group(match, "year").map(Integer::valueOf),
            month(match.group("month")),
            group(match, "day").map(Integer::valueOf)),
        group(match, "weekday")
            .map(word -> DayOfWeek.of(weekdays.indexOf(word.toLowerCase(Locale.ROOT)) + 1)));
  }

  private int month(String written) {
    int index = months.indexOf(written.toLowerCase(Locale.ROOT));
    return index < 0 ? Integer.parseInt(written) : index + 1;
  }

  private static Optional<String> group(MatchResult match, String name) {
    @Nullable String found = match.namedGroups().containsKey(name) ? match.group(name) : null;
    return Optional.ofNullable(found);
  }
}
