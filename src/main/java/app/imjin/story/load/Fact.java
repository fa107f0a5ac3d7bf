package app.imjin.story.load;

import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/// Something that a sentence states and that is the same in every text of its point.
sealed interface Fact {
  /// What it is, in the words of a message.
  String words();

  /// A figure with its unit: `km`, `km²`, `m`, `%` or none.
  record Figure(BigDecimal value, String unit) implements Fact {
    public Figure {
      value = value.stripTrailingZeros();
    }

    @Override
    public String words() {
      return "the figure " + (value.toPlainString() + " " + unit).strip();
    }
  }

  /// A day, a day whose year is understood, or a month.
  record Day(Optional<Integer> year, int month, Optional<Integer> day) implements Fact {
    @Override
    public String words() {
      var name =
          month >= 1 && month <= 12
              ? Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH)
              : "month " + month;
      return "the date "
          + day.map(number -> number + " ").orElse("")
          + name
          + year.map(number -> " " + number).orElse("");
    }

    /// Whether the other date says all that this one says, and more.
    boolean isWithin(Day other) {
      return !equals(other)
          && month == other.month
          && (year.isEmpty() || year.equals(other.year))
          && (day.isEmpty() || day.equals(other.day));
    }
  }

  /// A time of day.
  record Clock(int hour, int minute) implements Fact {
    @Override
    public String words() {
      return "the time %02d:%02d".formatted(hour, minute);
    }
  }

  /// A proper name, whatever form it has.
  ///
  /// @param english its first English form
  record Name(String id, String english) implements Fact {
    @Override
    public String words() {
      return "the name " + english;
    }
  }
}
