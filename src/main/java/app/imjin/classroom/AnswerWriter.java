package app.imjin.classroom;

import app.imjin.classroom.store.DiskSync;
import app.imjin.common.Wordless;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The one thread that writes what students do: it takes all work that waits, does it in one
/// transaction, syncs it to the disk, and only then answers.
///
/// So a class of thirty that answers at once costs one commit and one sync, and what is answered is
/// safe. As one thread does it all, the order in which work was handed in is the order it is done.
/// What a sync that lies (a disk with a volatile cache) loses in a power cut is not covered.
@Component
public final class AnswerWriter implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(AnswerWriter.class);
  private static final int WAITING_AT_MOST = 5_000;
  private static final int TOGETHER_AT_MOST = 500;
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final BlockingQueue<Job<?>> waiting = new LinkedBlockingQueue<>(WAITING_AT_MOST);
  private final TransactionTemplate transaction;
  private final DiskSync disk;
  private final Tally tally;
  private volatile boolean open;
  private Thread thread = new Thread(() -> {});

  AnswerWriter(TransactionTemplate transaction, DiskSync disk, Tally tally) {
    this.transaction = transaction;
    this.disk = disk;
    this.tally = tally;
  }

  /// The work could not be confirmed in time. It may be done all the same, so the sender must send
  /// it again with the same ids.
  public static final class NotConfirmed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotConfirmed(String message) {
      super(message);
    }
  }

  private static final class Job<T> {
    private final Supplier<T> work;
    private final CompletableFuture<T> reply = new CompletableFuture<>();
    private Runnable confirm = () -> {};

    Job(Supplier<T> work) {
      this.work = work;
    }

    void run() {
      var result = work.get();
      confirm = () -> reply.complete(result);
    }
  }

  /// Does the work in the writer's transaction and returns when its outcome lies on the disk.
  ///
  /// @throws NotConfirmed when the writer is stopping, has too much to do or takes too long
  public <T> T write(Supplier<T> work) {
    var job = new Job<>(work);
    if (!open || !waiting.offer(job)) {
      throw new NotConfirmed("The writer takes no work now");
    }
    try {
      return job.reply.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new NotConfirmed("The writer took too long");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotConfirmed("The wait was interrupted");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    }
  }

  private void work() {
    while (open || !waiting.isEmpty()) {
      var batch = nextBatch();
      if (!batch.isEmpty()) {
        done(doTogether(batch) ? batch : doOneByOne(batch));
      }
    }
  }

  private List<Job<?>> nextBatch() {
    var batch = new ArrayList<Job<?>>();
    try {
      var first = waiting.poll(100, TimeUnit.MILLISECONDS);
      if (first != null) {
        batch.add(first);
        waiting.drainTo(batch, TOGETHER_AT_MOST - 1);
      }
    } catch (InterruptedException e) {
      // nobody interrupts this thread; it ends when it is told to stop and nothing waits
    }
    return batch;
  }

  private boolean doTogether(List<Job<?>> batch) {
    try {
      write(batch);
      return true;
    } catch (RuntimeException e) {
      if (batch.size() > 1) {
        LOG.info("{} works could not be done together; each is tried alone", batch.size());
      }
      return false;
    }
  }

  /// One that fails must not take the others with it.
  private List<Job<?>> doOneByOne(List<Job<?>> batch) {
    var good = new ArrayList<Job<?>>();
    for (var job : batch) {
      try {
        write(List.of(job));
        good.add(job);
      } catch (RuntimeException e) {
        job.reply.completeExceptionally(e);
      }
    }
    return good;
  }

  /// An error must not end the one thread that writes: it fails the work like any other failure.
  private void write(List<Job<?>> jobs) {
    try {
      transaction.executeWithoutResult(status -> jobs.forEach(Job::run));
    } catch (Error e) {
      throw new IllegalStateException("The work broke off", e);
    }
  }

  private void done(List<Job<?>> jobs) {
    try {
      disk.sync();
      tally.committed(jobs.size());
      jobs.forEach(job -> job.confirm.run());
    } catch (RuntimeException | Error e) {
      LOG.error("The answers could not be synced to the disk", Wordless.of(e));
      jobs.forEach(job -> job.reply.completeExceptionally(new NotConfirmed("Not on the disk")));
    }
  }

  @Override
  public synchronized void start() {
    open = true;
    thread = Thread.ofPlatform().name("answer-writer").start(this::work);
  }

  /// Finishes what waits; new work is no longer taken. The web server, whose phase is later, has
  /// stopped by then.
  @Override
  public synchronized void stop() {
    open = false;
    try {
      if (!thread.join(PATIENCE)) {
        LOG.warn("The writer had not finished when the server stopped");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return open;
  }

  @Override
  public int getPhase() {
    return 0;
  }
}
