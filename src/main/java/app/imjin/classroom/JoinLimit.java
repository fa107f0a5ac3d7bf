package app.imjin.classroom;

import app.imjin.security.Throttle;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Slows down whoever guesses codes or tickets: sixty wrong ones in ten minutes from one address,
/// so that a whole class behind one address can mistype.
@Component
public final class JoinLimit {
  private static final int WRONG_TRIES = 60;

  private final Throttle throttle;

  JoinLimit(Clock clock) {
    throttle = new Throttle(clock, WRONG_TRIES, Duration.ofSeconds(10));
  }

  /// Whether nothing more from this address is looked at for now.
  public boolean isReached(String address) {
    return throttle.look(address).isPresent();
  }

  /// Counts a wrong code or ticket.
  public void wrong(String address) {
    throttle.take(address);
  }
}
