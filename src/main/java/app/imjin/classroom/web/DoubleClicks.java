package app.imjin.classroom.web;

import app.imjin.classroom.ClassId;
import app.imjin.classroom.Entrance.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Takes a form that was sent twice from one page as one, and answers the same again: a double
/// click must not make two students of one.
@Component
class DoubleClicks {
  private static final Duration REMEMBERED = Duration.ofMinutes(10);

  private static final Pattern VISIT = Pattern.compile("[0-9a-f-]{36}");

  private final ConcurrentHashMap<String, Sent> seen = new ConcurrentHashMap<>();
  private final Clock clock;

  DoubleClicks(Clock clock) {
    this.clock = clock;
  }

  /// A form on its way, then what came of it; empty when whoever sends it again may try again.
  private record Sent(CompletableFuture<Optional<Outcome>> outcome, Instant at) {}

  /// Does it, or answers as before when the same page has sent it before; a second click waits for
  /// what comes of the first. Only who joined is remembered: what did not succeed may be tried
  /// again.
  ///
  /// @param visit the unguessable mark of one sending of the page; without one, nothing is
  ///   remembered
  Outcome once(ClassId classId, String visit, Supplier<Outcome> action) {
    if (!VISIT.matcher(visit).matches()) {
      return action.get();
    }
    var now = clock.instant();
    seen.values().removeIf(before -> before.at().plus(REMEMBERED).isBefore(now));
    var key = classId + visit;
    var sent = new Sent(new CompletableFuture<>(), now);
    var before = seen.putIfAbsent(key, sent);
    return before == null
        ? first(key, sent, action)
        : before.outcome().join().orElseGet(() -> once(classId, visit, action));
  }

  private Outcome first(String key, Sent sent, Supplier<Outcome> action) {
    var joined = Optional.<Outcome>empty();
    try {
      var outcome = action.get();
      joined = Optional.of(outcome).filter(Outcome.Joined.class::isInstance);
      return outcome;
    } finally {
      if (joined.isEmpty()) {
        seen.remove(key, sent);
      }
      sent.outcome().complete(joined);
    }
  }
}
