package app.imjin.classroom;

import app.imjin.security.Throttle;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Slows down whoever guesses codes or tickets, and whoever fills a class with made-up students;
/// both so that a whole class behind one address is not kept waiting.
@Component
public final class JoinLimit {
  /// Wrong ones from one address at once; then one in ten seconds.
  private static final int WRONG_TRIES = 60;

  /// Who comes into one class from one address at once; then one in twenty seconds.
  private static final int NEWCOMERS = 60;

  private final Throttle wrong;
  private final Throttle newcomers;

  JoinLimit(Clock clock) {
    wrong = new Throttle(clock, WRONG_TRIES, Duration.ofSeconds(10));
    newcomers = new Throttle(clock, NEWCOMERS, Duration.ofSeconds(20));
  }

  /// Whether nothing more from this address is looked at for now.
  public boolean isReached(String address) {
    return wrong.look(address).isPresent();
  }

  /// Counts a wrong code or ticket.
  public void wrong(String address) {
    wrong.take(address);
  }

  /// Whether one more may come into the class from this address now; if so, it is counted.
  boolean letsIn(ClassId classId, String address) {
    return newcomers.take(classId + " " + address).isEmpty();
  }
}
