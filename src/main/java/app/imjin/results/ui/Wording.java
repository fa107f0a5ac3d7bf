package app.imjin.results.ui;

import app.imjin.common.Language;
import app.imjin.common.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// The words of this page: its texts, and times where the teacher is.
record Wording(Language language, ZoneId zone) {
  String text(String key, Object... arguments) {
    return Texts.of(language, key, arguments);
  }

  /// The day and the time.
  String day(Instant instant) {
    return format("results.day-form", instant);
  }

  /// The time only.
  String time(Instant instant) {
    return format("results.time-form", instant);
  }

  private String format(String formKey, Instant instant) {
    return DateTimeFormatter.ofPattern(text(formKey), language.locale())
        .withZone(zone)
        .format(instant);
  }
}
