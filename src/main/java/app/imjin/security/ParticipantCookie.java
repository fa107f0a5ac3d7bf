package app.imjin.security;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.ResponseCookie;

/// The cookie that makes a student the same one all term, on one device.
public final class ParticipantCookie {
  /// Its name.
  public static final String NAME = "imjin-participant";

  private static final Duration A_TERM_AND_MORE = Duration.ofDays(300);

  private ParticipantCookie() {}

  /// The cookie that keeps a signed token.
  public static ResponseCookie keep(String token, HttpServletRequest request) {
    return cookie(token, A_TERM_AND_MORE, request);
  }

  /// The cookie that takes it away.
  public static ResponseCookie forget(HttpServletRequest request) {
    return cookie("", Duration.ZERO, request);
  }

  /// What a request carries; not yet checked.
  public static Optional<String> of(HttpServletRequest request) {
    var cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(NAME))
            .map(cookie -> cookie.getValue())
            .findFirst();
  }

  private static ResponseCookie cookie(String value, Duration age, HttpServletRequest request) {
    return ResponseCookie.from(NAME, value)
        .httpOnly(true)
        .sameSite("Lax")
        .secure(request.isSecure())
        .path("/")
        .maxAge(age)
        .build();
  }
}
