package app.imjin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// Somebody stops the server while a class is answering.
class StopJourney {
  private static final int STUDENTS = 6;
  private static final int SOME = 20;

  @Test
  void confirmsTheAnswersThatAreOnTheirWay() throws IOException, InterruptedException {
    var server = RunningServer.start();
    var students = new ArrayList<AnswerStream>();
    try (var lesson = Lesson.begin(server);
        var slow = Device.join(server.address(), lesson.code())) {
      var confirmed = new Semaphore(0);
      for (int i = 0; i < STUDENTS; i++) {
        var device = Device.join(server.address(), lesson.code());
        students.add(new AnswerStream(device, confirmed::release));
      }
      students.forEach(AnswerStream::begin);
      assertThat(confirmed.tryAcquire(SOME, 1, TimeUnit.MINUTES)).isTrue();

      var answer = slow.answers().getFirst();
      var said = slow.sendSlowly(List.of(answer), () -> stop(server));
      assertThat(said.get(answer.id()).status()).isEqualTo("stored");
      server.awaitEnd();
      for (var student : students) {
        student.end();
      }

      server.startAgain();
      assertThat(slow.send(List.of(answer)).get(answer.id()).status()).isEqualTo("repeated");
      for (var student : students) {
        student.sendAgain();
        assertThat(student.lost()).as("answers that were confirmed and are gone").isEmpty();
      }
    } finally {
      students.forEach(AnswerStream::close);
    }
  }

  private static void stop(RunningServer server) {
    server.askToStop();
    server.awaitConsole("Commencing graceful shutdown");
  }
}
