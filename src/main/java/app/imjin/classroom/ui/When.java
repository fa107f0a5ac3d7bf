package app.imjin.classroom.ui;

import app.imjin.common.Language;
import app.imjin.common.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/// A moment for a reader: in the server's time zone until the element `local-time` puts it into the
/// reader's own.
@Component
class When {
  private final ZoneId zone;

  When(Clock clock) {
    zone = clock.getZone();
  }

  Element html(Instant instant, Language language) {
    var time =
        new Element("time").attr("datetime", instant.toString()).text(text(instant, language));
    return new Element("local-time").appendChild(time);
  }

  String text(Instant instant, Language language) {
    var form = Texts.of(language, "classroom.moment-form");
    return DateTimeFormatter.ofPattern(form, language.locale()).format(instant.atZone(zone));
  }
}
