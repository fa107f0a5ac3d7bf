package app.imjin.classroom.web;

import app.imjin.classroom.ClassId;
import app.imjin.classroom.Entrance.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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

  private final ConcurrentHashMap<String, Seen> seen = new ConcurrentHashMap<>();
  private final Clock clock;

  DoubleClicks(Clock clock) {
    this.clock = clock;
  }

  private record Seen(Outcome outcome, Instant at) {}

  /// Does it, or answers as before when the same page has sent it before. What did not succeed may
  /// be tried again.
  ///
  /// @param visit the unguessable mark of one sending of the page; without one, nothing is
  ///   remembered
  Outcome once(ClassId classId, String visit, Supplier<Outcome> action) {
    if (!VISIT.matcher(visit).matches()) {
      return action.get();
    }
    var now = clock.instant();
    seen.values().removeIf(before -> before.at().plus(REMEMBERED).isBefore(now));
    var kept =
        seen.compute(
            classId + visit,
            (key, before) ->
                before != null && before.outcome() instanceof Outcome.Joined
                    ? before
                    : new Seen(action.get(), now));
    return kept.outcome();
  }
}
