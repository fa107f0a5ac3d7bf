package app.imjin.classroom.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.imjin.classroom.Ticket;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.ResponseCookie;

/// Carries a new ticket to the one page that shows it, so that a reload or a restart of the server
/// does not lose it; and a mistyped one back into its field. Neither ever stands in an address.
public final class TicketCookie {
  /// The cookie with a new ticket, sent to `/join/**` only, for an hour at most.
  public static final String NAME = "imjin-ticket";

  /// The cookie with what was typed, for a minute.
  public static final String TYPED = "imjin-typed";

  private static final String PATH = "/join";
  private static final int LONGEST = 80;

  private TicketCookie() {}

  static ResponseCookie keep(Ticket ticket, HttpServletRequest request) {
    return cookie(NAME, ticket.text(), Duration.ofHours(1), request);
  }

  static ResponseCookie forget(HttpServletRequest request) {
    return cookie(NAME, "", Duration.ZERO, request);
  }

  static ResponseCookie typed(String text, HttpServletRequest request) {
    var kept = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    return cookie(TYPED, kept, Duration.ofMinutes(1), request);
  }

  static ResponseCookie forgetTyped(HttpServletRequest request) {
    return cookie(TYPED, "", Duration.ZERO, request);
  }

  /// The text of such a cookie, empty when it is damaged.
  public static Optional<String> read(String value) {
    try {
      return Optional.of(URLDecoder.decode(value, UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static ResponseCookie cookie(
      String name, String text, Duration age, HttpServletRequest request) {
    return ResponseCookie.from(name, URLEncoder.encode(text, UTF_8))
        .httpOnly(true)
        .sameSite("Lax")
        .secure(request.isSecure())
        .path(PATH)
        .maxAge(age)
        .build();
  }
}
