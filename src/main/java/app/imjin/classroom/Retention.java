package app.imjin.classroom;

import app.imjin.classroom.store.RetentionStore;
import app.imjin.common.Wordless;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Deletes once a day what was put away longer ago than the installation wants to keep it: archived
/// classes with everything in them, and participants who were taken out of a class. Without
/// `imjin.retention-days` everything is kept.
///
/// The work is the answer writer's, so that no answer falls between.
@Component
public final class Retention implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
  private static final Duration FIRST = Duration.ofMinutes(1);
  private static final Duration AGAIN = Duration.ofDays(1);

  private final RetentionStore store;
  private final AnswerWriter writer;
  private final Clock clock;
  private final Optional<Duration> kept;
  private Optional<ScheduledExecutorService> daily = Optional.empty();

  /// @param days how long to keep what was put away; empty to keep it for ever
  Retention(
      RetentionStore store,
      AnswerWriter writer,
      Clock clock,
      @Value("${imjin.retention-days:}") String days) {
    this.store = store;
    this.writer = writer;
    this.clock = clock;
    kept =
        days.isBlank()
            ? Optional.empty()
            : Optional.of(Duration.ofDays(Integer.parseInt(days.strip())));
  }

  /// How long a class is kept after it was put away; empty for ever.
  public Optional<Duration> kept() {
    return kept;
  }

  /// What was deleted.
  record Deleted(int classes, int participants) {}

  Deleted deleteOld() {
    return kept.map(this::deleteOld).orElse(new Deleted(0, 0));
  }

  private Deleted deleteOld(Duration age) {
    var before = clock.instant().minus(age);
    return writer.write(
        () -> new Deleted(store.deleteClasses(before), store.deleteRemoved(before)));
  }

  /// A day on which it fails must not end the days after.
  private void daily() {
    try {
      var deleted = deleteOld();
      LOG.info(
          "Deleted what was put away too long ago: classes {}, participants {}",
          deleted.classes(),
          deleted.participants());
    } catch (RuntimeException e) {
      LOG.error(
          "What was put away too long ago could not be deleted; tried again in a day",
          Wordless.of(e));
    }
  }

  @Override
  public void start() {
    if (kept.isPresent()) {
      var timer = Executors.newSingleThreadScheduledExecutor(Retention::thread);
      timer.scheduleWithFixedDelay(
          this::daily, FIRST.toSeconds(), AGAIN.toSeconds(), TimeUnit.SECONDS);
      daily = Optional.of(timer);
    }
  }

  private static Thread thread(Runnable work) {
    return Thread.ofPlatform().name("retention").daemon().unstarted(work);
  }

  @Override
  public void stop() {
    daily.ifPresent(ScheduledExecutorService::shutdownNow);
    daily = Optional.empty();
  }

  @Override
  public boolean isRunning() {
    return daily.isPresent();
  }
}
