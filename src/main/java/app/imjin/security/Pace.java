package app.imjin.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/// Keeps one device from taking the whole server: so many requests for each participant, and,
/// without a valid token, for each address; generously, as a class shares one address.
final class Pace extends OncePerRequestFilter {
  /// Requests of one participant at once; then four a second.
  static final int PARTICIPANT_BURST = 60;

  /// Requests from one address at once; then fifty a second.
  static final int ADDRESS_BURST = 600;

  private final ParticipantTokens tokens;
  private final Throttle participants;
  private final Throttle addresses;

  Pace(ParticipantTokens tokens, Clock clock) {
    this.tokens = tokens;
    participants = new Throttle(clock, PARTICIPANT_BURST, Duration.ofMillis(250));
    addresses = new Throttle(clock, ADDRESS_BURST, Duration.ofMillis(20));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var wait = take(request);
    if (wait.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    long seconds = Math.max(1, wait.get().plusMillis(999).toSeconds());
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    new ApiProblem(HttpStatus.TOO_MANY_REQUESTS, "security.too-fast", seconds)
        .send(request, response);
  }

  private Optional<Duration> take(HttpServletRequest request) {
    return BearerToken.of(request)
        .or(() -> ParticipantCookie.of(request))
        .flatMap(tokens::read)
        .map(token -> participants.take(token.participant().toString()))
        .orElseGet(() -> addresses.take(ClientAddress.of(request)));
  }
}
