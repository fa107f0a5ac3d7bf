package app.imjin.teaching;

import app.imjin.common.Language;
import app.imjin.common.Texts;
import app.imjin.security.Console;
import app.imjin.settings.OwnAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Says at the start by which addresses Imjin is reached, with a QR code where the console can show
/// one. What else is printed at the start comes after it.
@Component
final class StartNotice {
  private static final int LONGEST_FOR_QR = 60;

  private final Console console;
  private final OwnAddress own;
  private final LanAddresses lan;

  StartNotice(Console console, OwnAddress own, LanAddresses lan) {
    this.console = console;
    this.own = own;
    this.lan = lan;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void print() {
    var text = new StringBuilder();
    text.append('\n').append(say("teaching.console-ready")).append('\n').append('\n');
    text.append("  ").append(say("teaching.console-here", own.here())).append('\n');
    var room = room();
    room.forEach(
        address -> text.append("  ").append(say("teaching.console-room", address)).append('\n'));
    room.stream()
        .findFirst()
        .map(URI::toString)
        .filter(address -> console.isTerminal() && address.length() <= LONGEST_FOR_QR)
        .ifPresent(address -> text.append('\n').append(ConsoleQr.of(address)));
    console.print(text.toString());
  }

  /// By which the other devices reach it, the best first.
  private List<URI> room() {
    return own.publicly()
        .map(List::of)
        .orElseGet(() -> own.isForAll() ? lan.all().stream().map(own::at).toList() : List.of());
  }

  private static String say(String key, Object... arguments) {
    return Texts.of(Language.of(Locale.getDefault()), key, arguments);
  }
}
