package app.imjin.story.ui;

import app.imjin.common.Language;
import app.imjin.common.Texts;
import app.imjin.story.Source;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/// How a source is named on a page: its publisher, and the date as exact as it is known.
final class SourceLabel {
  private SourceLabel() {}

  static String of(Source source, Language language) {
    return source
        .date()
        .map(date ->
            Texts.of(language, "story.source.dated", source.publisher(), day(date, language)))
        .orElse(source.publisher());
  }

  /// Publisher and date, and a word where no date is given.
  static String full(Source source, Language language) {
    return source.date().isPresent()
        ? of(source, language)
        : Texts.of(language, "story.source.undated", source.publisher());
  }

  /// A date in the reader's language; in English the day before the month, as the stories have it.
  static String day(LocalDate date, Language language) {
    var locale = language == Language.EN ? Locale.UK : language.locale();
    return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
  }

  private static String day(String date, Language language) {
    return switch (date.length()) {
      case 4 -> Year.parse(date).toString();
      case 7 ->
          YearMonth.parse(date)
              .format(
                  DateTimeFormatter.ofPattern(
                      Texts.of(language, "story.source.month"), language.locale()));
      default -> day(LocalDate.parse(date), language);
    };
  }
}
