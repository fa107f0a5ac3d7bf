package app.imjin.security;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/// Knows a browser again in which a teacher has signed in before, by a signed cookie. Its tries
/// count on their own, so that nobody keeps the teacher out by guessing on another device, not even
/// from the same address (OWASP, "Slow down online guessing attacks with device cookies").
@Component
public final class KnownBrowsers {
  private static final String NAME = "imjin-teacher";
  private static final String PURPOSE = "teacher-browser";
  private static final Duration A_YEAR = Duration.ofDays(365);

  private final ServerKey key;

  KnownBrowsers(ServerKey key) {
    this.key = key;
  }

  /// The cookie of a browser in which a teacher has just signed in. It opens nothing.
  public ResponseCookie keep(AccountId teacher, HttpServletRequest request) {
    var browser = UUID.randomUUID().toString();
    return ResponseCookie.from(NAME, browser + "." + mark(teacher, browser))
        .httpOnly(true)
        .sameSite("Lax")
        .secure(request.isSecure())
        .path("/")
        .maxAge(A_YEAR)
        .build();
  }

  /// What a request carries; not yet checked.
  public static Optional<String> of(HttpServletRequest request) {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(NAME))
        .map(cookie -> cookie.getValue())
        .findFirst();
  }

  /// Which browser it is, when this teacher has signed in there.
  Optional<String> known(String cookie, AccountId teacher) {
    int dot = cookie.indexOf('.');
    if (dot < 0) {
      return Optional.empty();
    }
    var browser = cookie.substring(0, dot);
    var claimed = cookie.substring(dot + 1).getBytes(US_ASCII);
    return MessageDigest.isEqual(mark(teacher, browser).getBytes(US_ASCII), claimed)
        ? Optional.of(browser)
        : Optional.empty();
  }

  private String mark(AccountId teacher, String browser) {
    return key.hexMark(PURPOSE, teacher + " " + browser);
  }
}
