package app.imjin.classroom.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.ResponseCookie;

/// Says to the next page that somebody has just left this device, so that it clears what pages have
/// stored on it. A link from elsewhere cannot set it.
public final class LeftCookie {
  /// Its name.
  public static final String NAME = "imjin-left";

  private LeftCookie() {}

  static ResponseCookie set(HttpServletRequest request) {
    return ResponseCookie.from(NAME, "1")
        .sameSite("Lax")
        .secure(request.isSecure())
        .path("/join")
        .maxAge(Duration.ofMinutes(2))
        .build();
  }
}
