package app.imjin.dev;

import java.time.Duration;

/// Does something again and again beside all else, until it is interrupted.
final class Repeat {
  private static final Duration EVERY = Duration.ofMillis(100);

  interface Work {
    void run() throws Exception;
  }

  private Repeat() {}

  static Thread start(String name, Work work) {
    return Thread.ofPlatform().daemon().name("dev-" + name).start(() -> run(work));
  }

  private static void run(Work work) {
    while (true) {
      try {
        work.run();
        Thread.sleep(EVERY);
      } catch (InterruptedException end) {
        return;
      } catch (Exception failure) {
        DevLoop.say("What was saved could not be taken over: " + failure);
      }
    }
  }
}
