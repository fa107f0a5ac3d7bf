package app.imjin.classroom;

import app.imjin.classroom.Receipt.Refusal;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Counts what happens in the classroom, for whoever watches over the server: how much, never who.
/// Every label is one of a few that are known beforehand.
@Component
public final class Tally {
  /// What a device sent is turned away as a whole, unread.
  public enum TurnedAway {
    /// Nobody known sent it.
    TOKEN,
    /// There is no such assignment for the sender.
    ASSIGNMENT,
    /// It has not the agreed form.
    FORM,
    /// It could not be confirmed in time; the device sends it again.
    BUSY
  }

  /// Why somebody did not come into a class.
  public enum NotIn {
    CODE,
    TICKET,
    NAME,
    TAKEN,
    FULL,
    /// Too many came into one class from one address.
    CROWD,
    /// It could not be confirmed in time.
    BUSY,
    /// Too many wrong tries from one address.
    WAIT,
    /// A form longer than any hand writes.
    LONG
  }

  /// How somebody came into a class.
  enum Way {
    CODE,
    TICKET
  }

  private final Counter confirmed;
  private final Map<Refusal, Counter> refused;
  private final Map<TurnedAway, Counter> turnedAway;
  private final Counter begun;
  private final Map<Way, Counter> joins;
  private final Map<NotIn, Counter> notIn;
  private final Timer confirmation;
  private final DistributionSummary commit;

  Tally(MeterRegistry registry) {
    confirmed = registry.counter("imjin.answers.confirmed");
    refused = counters(registry, "imjin.answers.refused", "reason", Refusal.values());
    turnedAway = counters(registry, "imjin.deliveries.refused", "reason", TurnedAway.values());
    begun = registry.counter("imjin.attempts.begun");
    joins = counters(registry, "imjin.joins", "way", Way.values());
    notIn = counters(registry, "imjin.joins.refused", "reason", NotIn.values());
    confirmation =
        Timer.builder("imjin.answers.confirmation")
            .serviceLevelObjectives(
                List.of(50, 100, 250, 500, 1_000, 5_000, 15_000).stream()
                    .map(Duration::ofMillis)
                    .toArray(Duration[]::new))
            .register(registry);
    commit =
        DistributionSummary.builder("imjin.commit.size")
            .serviceLevelObjectives(1, 2, 5, 10, 30, 100, 500)
            .register(registry);
  }

  private static <E extends Enum<E>> Map<E, Counter> counters(
      MeterRegistry registry, String name, String label, E[] values) {
    return Arrays.stream(values)
        .collect(
            Collectors.toUnmodifiableMap(
                Function.identity(),
                value ->
                    registry.counter(
                        name, label, value.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
  }

  /// Takes the time until answers are confirmed, and counts what became of each.
  List<Receipt> confirmation(Supplier<List<Receipt>> taking) {
    var receipts = confirmation.record(taking);
    (receipts == null ? List.<Receipt>of() : receipts).forEach(this::count);
    return receipts == null ? List.of() : receipts;
  }

  /// A repeated one was counted when it was stored.
  private void count(Receipt receipt) {
    switch (receipt) {
      case Receipt.Stored stored -> confirmed.increment();
      case Receipt.Repeated repeated -> {}
      case Receipt.Refused(var id, var reason) -> counter(refused, reason).increment();
    }
  }

  public void turnedAway(TurnedAway reason) {
    counter(turnedAway, reason).increment();
  }

  /// Counted when it is kept: what is rolled back is done, and told here, once more.
  void attemptBegun() {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              begun.increment();
            }
          });
    } else {
      begun.increment();
    }
  }

  void joined(Way way) {
    counter(joins, way).increment();
  }

  public void notIn(NotIn reason) {
    counter(notIn, reason).increment();
  }

  /// So many works were written in one transaction, with one sync of the disk.
  void committed(int works) {
    commit.record(works);
  }

  private static <E> Counter counter(Map<E, Counter> counters, E value) {
    return Objects.requireNonNull(counters.get(value));
  }
}
