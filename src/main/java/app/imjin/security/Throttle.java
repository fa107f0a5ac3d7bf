package app.imjin.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Allows so many tries at once and then one more in every interval, for each key on its own.
///
/// It keeps one instant for each key (the "generic cell rate algorithm", ITU-T I.371): the moment
/// at which the key will have all its tries again. It lives in memory; a restart forgives.
public final class Throttle {
  private static final int MANY_KEYS = 50_000;

  private final Clock clock;
  private final int burst;
  private final Duration interval;
  private final ConcurrentHashMap<String, Instant> restedAt = new ConcurrentHashMap<>();

  /// @param burst tries at once, at least 1
  /// @param interval until one more is allowed, more than zero
  public Throttle(Clock clock, int burst, Duration interval) {
    if (burst < 1 || !interval.isPositive()) {
      throw new IllegalArgumentException("A throttle allows something, at some time");
    }
    this.clock = clock;
    this.burst = burst;
    this.interval = interval;
  }

  /// Uses up one try. Empty when it was allowed, otherwise the time to wait.
  public Optional<Duration> take(String key) {
    sweep();
    var now = clock.instant();
    var refused = new Duration[] {Duration.ZERO};
    restedAt.compute(
        key,
        (k, rested) -> {
          var from = rested == null || rested.isBefore(now) ? now : rested;
          refused[0] = waitFor(from, now);
          return refused[0].isPositive() ? from : from.plus(interval);
        });
    return refused[0].isPositive() ? Optional.of(refused[0]) : Optional.empty();
  }

  /// What `take` would say, without using up a try.
  public Optional<Duration> look(String key) {
    var now = clock.instant();
    var rested = restedAt.get(key);
    var wait = rested == null ? Duration.ZERO : waitFor(rested, now);
    return wait.isPositive() ? Optional.of(wait) : Optional.empty();
  }

  /// Gives a key all its tries again.
  public void forget(String key) {
    restedAt.remove(key);
  }

  private Duration waitFor(Instant rested, Instant now) {
    return Duration.between(now, rested).plus(interval).minus(interval.multipliedBy(burst));
  }

  private void sweep() {
    if (restedAt.size() > MANY_KEYS) {
      var now = clock.instant();
      restedAt.values().removeIf(rested -> !rested.isAfter(now));
    }
  }
}
