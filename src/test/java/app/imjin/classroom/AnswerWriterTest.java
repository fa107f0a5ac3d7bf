package app.imjin.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.imjin.classroom.AnswerWriter.NotConfirmed;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class AnswerWriterTest {
  private final Transactions transactions = new Transactions();
  private final Semaphore syncs = new Semaphore(0);
  private final AtomicInteger synced = new AtomicInteger();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final AnswerWriter writer =
      new AnswerWriter(
          new TransactionTemplate(transactions),
          () -> {
            syncs.acquireUninterruptibly();
            synced.incrementAndGet();
          },
          new Tally(meters));
  private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();

  @BeforeEach
  void start() {
    writer.start();
  }

  @AfterEach
  void stop() {
    syncs.release(1_000);
    writer.stop();
    senders.close();
  }

  @Test
  void confirmsOnlyWhatIsSynced() throws Exception {
    var sent = send(() -> "done");
    await(syncs::hasQueuedThreads);
    assertThat(transactions.committed).hasValue(1);
    assertThat(sent.isDone()).isFalse();
    syncs.release();
    assertThat(sent.get()).isEqualTo("done");
  }

  @Test
  void writesAllThatWaitsInOneTransactionWithOneSync() throws Exception {
    var first = send(() -> 0);
    await(syncs::hasQueuedThreads);
    List<Future<Integer>> waiting = new ArrayList<>();
    for (int i = 1; i <= 20; i++) {
      int number = i;
      waiting.add(send(() -> number));
    }
    syncs.release(2);
    assertThat(first.get()).isZero();
    for (int i = 1; i <= 20; i++) {
      assertThat(waiting.get(i - 1).get()).isEqualTo(i);
    }
    assertThat(transactions.committed).hasValue(2);
    var sizes = meters.get("imjin.commit.size").summary();
    assertThat(sizes.count()).isEqualTo(2);
    assertThat(sizes.max()).isEqualTo(20);
    assertThat(synced).hasValue(2);
  }

  @Test
  void oneThatFailsTakesNoOtherWithIt() throws Exception {
    var order = Collections.synchronizedList(new ArrayList<String>());
    var first = send(() -> order.add("first"));
    await(syncs::hasQueuedThreads);
    var bad =
        send(() -> {
          throw new IllegalArgumentException("bad");
        });
    var good = send(() -> order.add("good"));
    syncs.release(10);
    assertThat(first.get()).isTrue();
    assertThat(good.get()).isTrue();
    assertThatThrownBy(bad::get).hasRootCauseInstanceOf(IllegalArgumentException.class);
    assertThat(transactions.rolledBack.get()).isPositive();
  }

  @Test
  void anErrorInOneWorkDoesNotEndTheWriter() {
    syncs.release(10);
    assertThatThrownBy(() ->
            writer.write(() -> {
              throw new StackOverflowError("too deep");
            }))
        .hasRootCauseInstanceOf(StackOverflowError.class);
    assertThat(writer.write(() -> "saved")).isEqualTo("saved");
  }

  @Test
  void anErrorOfTheDatabaseDoesNotEndTheWriter() {
    syncs.release(10);
    transactions.breakOnce.set(true);
    assertThat(writer.write(() -> "saved")).isEqualTo("saved");
  }

  @Test
  void whatWaitsAtTheEndIsConfirmedAndNothingNewIsTaken() throws Exception {
    var waiting = send(() -> "saved");
    await(syncs::hasQueuedThreads);
    var stopping =
        senders.submit(() -> {
          writer.stop();
          return true;
        });
    await(() -> !writer.isRunning());
    assertThatThrownBy(() -> writer.write(() -> "too late")).isInstanceOf(NotConfirmed.class);
    syncs.release(10);
    stopping.get();
    assertThat(waiting.get()).isEqualTo("saved");
  }

  /// Hands work in, and returns when the writer has it.
  private <T> Future<T> send(Supplier<T> work) {
    var sender = new CompletableFuture<Thread>();
    var sent =
        senders.submit(() -> {
          sender.complete(Thread.currentThread());
          return writer.write(work);
        });
    var thread = sender.join();
    // A sender that waits for the outcome has handed its work in.
    await(() -> sent.isDone() || thread.getState() == Thread.State.TIMED_WAITING);
    return sent;
  }

  private static void await(BooleanSupplier wanted) {
    while (!wanted.getAsBoolean()) {
      Thread.onSpinWait();
    }
  }

  private static final class Transactions extends AbstractPlatformTransactionManager {
    private static final long serialVersionUID = 1L;
    private final AtomicInteger committed = new AtomicInteger();
    private final AtomicInteger rolledBack = new AtomicInteger();
    private final AtomicBoolean breakOnce = new AtomicBoolean();

    @Override
    protected Object doGetTransaction() {
      return this;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {}

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
      if (breakOnce.getAndSet(false)) {
        throw new AssertionError("the file is broken");
      }
      committed.incrementAndGet();
    }

    @Override
    protected void doRollback(DefaultTransactionStatus status) {
      rolledBack.incrementAndGet();
    }
  }
}
