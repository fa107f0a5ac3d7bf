package app.imjin.story.load;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The facts found in a text, and the dates in it that cannot be.
final class Findings {
  private final Set<Fact> facts = new LinkedHashSet<>();
  private final List<String> slips = new ArrayList<>();

  void add(Fact fact) {
    facts.add(fact);
  }

  /// Adds a date, with the day of the week that the text gives it.
  void date(Fact.Day day, Optional<DayOfWeek> weekday) {
    facts.add(day);
    if (day.year().isPresent() && day.day().isPresent()) {
      try {
        var real = LocalDate.of(day.year().get(), day.month(), day.day().get()).getDayOfWeek();
        weekday
            .filter(said -> said != real)
            .ifPresent(said ->
                slips.add("%s was a %s, not a %s.".formatted(start(day), name(real), name(said))));
      } catch (DateTimeException impossible) {
        slips.add(start(day) + " is not in the calendar.");
      }
    }
  }

  private static String start(Fact.Day day) {
    return "T" + day.words().substring(1);
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  List<String> slips() {
    return List.copyOf(slips);
  }

  /// The facts, without those that are part of a fuller one: a text may say `31 July 2019` and
  /// later `31 July` or `2019`.
  Set<Fact> facts() {
    return facts.stream().filter(fact -> !isPart(fact)).collect(Collectors.toUnmodifiableSet());
  }

  private boolean isPart(Fact fact) {
    return facts.stream()
        .filter(Fact.Day.class::isInstance)
        .map(Fact.Day.class::cast)
        .anyMatch(day ->
            switch (fact) {
              case Fact.Day part -> part.isWithin(day);
              case Fact.Figure(BigDecimal value, String unit) ->
                  unit.isEmpty()
                      && day.year().filter(year -> value.compareTo(year(year)) == 0).isPresent();
              case Fact.Clock clock -> false;
              case Fact.Name name -> false;
            });
  }

  private static BigDecimal year(int year) {
    return BigDecimal.valueOf(year);
  }
}
