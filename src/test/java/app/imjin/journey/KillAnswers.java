package app.imjin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.journey.page.ResultsPage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Kills the server in the middle of many answers, again and again, and looks whether one that was
/// confirmed is lost. Started by `src/test/scripts/kill-answers.sh`; not part of the usual tests.
class KillAnswers {
  private static final int STUDENTS = 6;
  private static final int LEAST = 10;
  private static final int MOST = 250;
  private static final int TRIES = 5;

  private final int kills = Integer.getInteger("kills", 20);
  private final Random random = new Random();
  private final List<AnswerStream> all = new ArrayList<>();

  @Test
  void noConfirmedAnswerIsLost() throws IOException, InterruptedException {
    var server = RunningServer.start();
    try (var lesson = Lesson.begin(server)) {
      for (int kill = 1; kill <= kills; kill++) {
        var now = killWhileAnswering(server, lesson.code());
        for (var student : all) {
          student.sendAgain();
        }
        System.out.printf(
            "kill %d of %d: %d answers confirmed before it, %d on their way; %d lost of %d so far%n",
            kill, kills, confirmed(now), unconfirmed(now), lost().size(), confirmed(all));
      }
      assertThat(lost()).as("answers that were confirmed and are gone").isEmpty();
      var desk = lesson.desk().signIn(Lesson.TEACHER, Lesson.PASSWORD);
      assertThat(tries(desk.results(Lesson.CLASS))).isEqualTo(given());
      System.out.printf(
          "%d kills: none of %d confirmed answers was lost; the results of %d students agree%n",
          kills, confirmed(all), all.size());
    } finally {
      all.forEach(AnswerStream::close);
    }
  }

  /// New students come in and answer; when a good many answers are confirmed, the server is killed
  /// and started again.
  private List<AnswerStream> killWhileAnswering(RunningServer server, String code)
      throws IOException, InterruptedException {
    var now = new ArrayList<AnswerStream>();
    var confirmed = new Semaphore(0);
    for (int i = 0; i < STUDENTS; i++) {
      now.add(new AnswerStream(Device.join(server.address(), code), confirmed::release));
    }
    all.addAll(now);
    now.forEach(AnswerStream::begin);
    int enough = random.nextInt(LEAST, MOST);
    assertThat(confirmed.tryAcquire(enough, 2, TimeUnit.MINUTES)).isTrue();
    server.kill();
    for (var student : now) {
      student.end();
    }
    server.startAgain();
    return now;
  }

  private static int confirmed(List<AnswerStream> some) {
    return some.stream().mapToInt(AnswerStream::confirmedAtTheKill).sum();
  }

  private static int unconfirmed(List<AnswerStream> some) {
    return some.stream().mapToInt(AnswerStream::unconfirmedAtTheKill).sum();
  }

  private List<String> lost() {
    return all.stream().flatMap(student -> student.lost().stream()).toList();
  }

  /// How often each student answered each question.
  private Map<String, Long> given() {
    return all.stream()
        .flatMap(student -> student.given().stream())
        .collect(Collectors.groupingBy(one -> one, Collectors.counting()));
  }

  /// The same, as the teacher's file has it.
  private static Map<String, Long> tries(ResultsPage results) {
    return results.download("All answers (CSV)").stream()
        .skip(1)
        .filter(line -> !line.get(TRIES).equals("0"))
        .collect(
            Collectors.toMap(
                line -> line.get(0) + " " + line.get(1), line -> Long.valueOf(line.get(TRIES))));
  }
}
