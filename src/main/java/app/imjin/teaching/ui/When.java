package app.imjin.teaching.ui;

import app.imjin.common.Language;
import app.imjin.common.Texts;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// Says times as the teacher would, in the time zone of the browser.
record When(Language language, ZoneId zone, Instant now) {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  static When in(UI ui, Clock clock) {
    return new When(Language.of(ui.getLocale()), zone(ui, clock), clock.instant());
  }

  private static ZoneId zone(UI ui, Clock clock) {
    try {
      return Optional.ofNullable(ui.getPage().getExtendedClientDetails())
          .flatMap(details -> Optional.ofNullable(details.getTimeZoneId()))
          .map(ZoneId::of)
          .orElseGet(clock::getZone);
    } catch (DateTimeException unknownHere) {
      return clock.getZone();
    }
  }

  /// `today, 14:00`, `Friday 12 June, 14:00`.
  String say(Instant instant) {
    var time = instant.atZone(zone);
    return Texts.of(language, "teaching.day-and-time", day(time), TIME.format(time));
  }

  private String day(ZonedDateTime time) {
    var today = now.atZone(zone).toLocalDate();
    var day = time.toLocalDate();
    if (day.equals(today)) {
      return Texts.of(language, "teaching.today");
    }
    if (day.equals(today.plusDays(1))) {
      return Texts.of(language, "teaching.tomorrow");
    }
    if (day.equals(today.minusDays(1))) {
      return Texts.of(language, "teaching.yesterday");
    }
    var form = day.getYear() == today.getYear() ? "teaching.day" : "teaching.day-of-a-year";
    return DateTimeFormatter.ofPattern(Texts.of(language, form), language.locale()).format(day);
  }
}
