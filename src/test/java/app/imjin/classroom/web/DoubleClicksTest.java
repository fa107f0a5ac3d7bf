package app.imjin.classroom.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.imjin.classroom.ClassId;
import app.imjin.classroom.Entrance.Outcome;
import app.imjin.classroom.IssuedTicket;
import app.imjin.classroom.Participant;
import app.imjin.classroom.ParticipantId;
import app.imjin.classroom.Pseudonym;
import app.imjin.classroom.Ticket;
import app.imjin.security.MovingClock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// One page that is sent twice.
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DoubleClicksTest {
  private final MovingClock clock = new MovingClock();
  private final DoubleClicks clicks = new DoubleClicks(clock);
  private final ClassId schoolClass = new ClassId(UUID.randomUUID());
  private final String visit = UUID.randomUUID().toString();
  private final AtomicInteger joins = new AtomicInteger();

  @Test
  void theSecondClickWaitsForTheFirstAndGetsTheSame() {
    var begun = new CountDownLatch(1);
    var line = new CountDownLatch(1);
    var first =
        CompletableFuture.supplyAsync(() ->
            once(() -> {
              begun.countDown();
              await(line);
              return joined();
            }));
    await(begun);
    var second = CompletableFuture.supplyAsync(() -> once(this::joined));
    line.countDown();
    assertThat(second.join()).isEqualTo(first.join());
    assertThat(joins).hasValue(1);
  }

  @Test
  void whatDidNotSucceedMayBeTriedAgain() {
    assertThat(once(Outcome.Taken::new)).isEqualTo(new Outcome.Taken());
    assertThatThrownBy(() ->
            once(() -> {
              throw new IllegalStateException("the line is cut");
            }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(once(this::joined)).isInstanceOf(Outcome.Joined.class);
    assertThat(once(Outcome.Taken::new)).isInstanceOf(Outcome.Joined.class);
  }

  /// Somebody who is slow to come in keeps nobody else waiting.
  @Test
  void nobodyElseWaits() {
    var line = new CountDownLatch(1);
    var slow =
        CompletableFuture.supplyAsync(() ->
            once(() -> {
              await(line);
              return joined();
            }));
    for (int i = 0; i < 1_000; i++) {
      clicks.once(schoolClass, UUID.randomUUID().toString(), this::joined);
    }
    line.countDown();
    slow.join();
    assertThat(joins).hasValue(1_001);
  }

  private Outcome once(Supplier<Outcome> action) {
    return clicks.once(schoolClass, visit, action);
  }

  private Outcome joined() {
    joins.incrementAndGet();
    var student =
        new Participant(
            new ParticipantId(UUID.randomUUID()),
            schoolClass,
            Pseudonym.chosen("Amber Acorn").orElseThrow(),
            0,
            clock.instant(),
            Optional.of(clock.instant()));
    return new Outcome.Joined(
        new IssuedTicket(student, Ticket.typed("river lamp stone").orElseThrow()));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
