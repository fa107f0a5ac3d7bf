package app.imjin.journey;

import app.imjin.journey.Device.Answer;
import app.imjin.journey.Device.Said;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A student who answers as fast as the server confirms, and remembers what was confirmed.
final class AnswerStream implements AutoCloseable {
  /// As often as a question may be answered.
  private static final int ROUNDS = 3;

  /// The most answers in one request.
  private static final int TOGETHER = 50;

  private final Device device;
  private final List<Answer> sent = new ArrayList<>();
  private final Set<String> confirmed = new HashSet<>();
  private final Set<String> ended = new HashSet<>();
  private final Set<String> lost = new LinkedHashSet<>();
  private final Thread thread = new Thread(this::answer, "student");
  private final Runnable onConfirmed;
  private int confirmedAtTheKill;

  AnswerStream(Device device, Runnable onConfirmed) {
    this.device = device;
    this.onConfirmed = onConfirmed;
  }

  void begin() {
    thread.start();
  }

  /// Until all is answered or nobody replies any more.
  private void answer() {
    try {
      for (int round = 0; round < ROUNDS; round++) {
        for (var answer : device.answers()) {
          if (!ended.contains(answer.question())) {
            give(answer);
          }
        }
      }
    } catch (IOException killed) {
      // the last answer is on its way, and nobody knows how far it came
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void give(Answer answer) throws IOException, InterruptedException {
    sent.add(answer);
    var said = device.send(List.of(answer)).getOrDefault(answer.id(), Said.NOTHING);
    if (!said.status().equals("stored")) {
      throw new IllegalStateException(answer + " is " + said.status());
    }
    if (said.isRight()) {
      ended.add(answer.question());
    }
    confirmed.add(answer.id());
    onConfirmed.run();
  }

  /// Waits until the student has noticed that the server is gone.
  void end() throws InterruptedException {
    thread.join();
    confirmedAtTheKill = confirmed.size();
  }

  /// How many answers were confirmed when the server was killed.
  int confirmedAtTheKill() {
    return confirmedAtTheKill;
  }

  /// How many were sent without a word of the server.
  int unconfirmedAtTheKill() {
    return sent.size() - confirmedAtTheKill;
  }

  /// Sends everything again: what was confirmed must be known, the rest is taken now.
  void sendAgain() throws IOException, InterruptedException {
    for (int from = 0; from < sent.size(); from += TOGETHER) {
      var some = sent.subList(from, Math.min(from + TOGETHER, sent.size()));
      var said = device.send(some);
      for (var answer : some) {
        var status = said.getOrDefault(answer.id(), Said.NOTHING).status();
        if (confirmed.contains(answer.id()) && !status.equals("repeated")) {
          lost.add(device.pseudonym() + " " + answer.question() + " " + answer.id() + " " + status);
        } else if (!Set.of("repeated", "stored").contains(status)) {
          throw new IllegalStateException(answer + " is " + status);
        }
        confirmed.add(answer.id());
      }
    }
  }

  Set<String> lost() {
    return lost;
  }

  /// What the teacher must find, as `pseudonym question`, once for each answer.
  List<String> given() {
    return sent.stream().map(answer -> device.pseudonym() + " " + answer.question()).toList();
  }

  @Override
  public void close() {
    device.close();
  }
}
