package app.imjin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.journey.Browser.Screen;
import app.imjin.journey.page.PlayerPage;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/// The server's power fails in the middle of a lesson.
class RestartJourney {
  @Test
  void keepsEveryConfirmedAnswerAndSendsTheOthersLater() {
    var server = RunningServer.start();
    try (var lesson = Lesson.begin(server);
        var phone = Browser.open(Screen.PHONE)) {
      var student = lesson.join(phone);
      var quiz = student.quiz();
      quiz.goTo("armistice-meaning").answer("a");
      quiz.goTo("boat-changed-minds").answer("true");
      quiz.goTo("body-fair-words").answer("a", "b");
      quiz.awaitSaved("Saved 3 of 3");

      quiz.goTo("custody-minute").choose("c");
      var powerFails = CompletableFuture.runAsync(server::kill);
      quiz.check();
      powerFails.join();
      quiz.goTo("jsc-or-jcs").choose("b").check();
      quiz.awaitNote("Kept on this device");
      var savedBefore = quiz.saved();

      server.startAgain();
      phone.driver().navigate().refresh();
      var after = PlayerPage.at(phone);
      assertThat(after.question()).isEqualTo("jsc-or-jcs");
      assertThat(after.chosen()).containsExactly("b");
      after.awaitSaved("Saved 5 of 5");
      assertThat(savedBefore).isIn("Saved 3 of 5", "Saved 4 of 5");

      var answers =
          lesson
              .desk()
              .signInAgain(Lesson.TEACHER, Lesson.PASSWORD)
              .results(Lesson.CLASS)
              .download("All answers (CSV)");
      var given = answers.stream().filter(line -> !line.get(5).equals("0")).skip(1).toList();
      assertThat(given)
          .extracting(
              line -> line.get(0) + " " + line.get(1) + " " + line.get(4) + " " + line.get(5))
          .containsExactly(
              student.name() + " armistice-meaning 1 1",
              student.name() + " boat-changed-minds 0 1",
              student.name() + " body-fair-words 1 1",
              student.name() + " custody-minute 1 1",
              student.name() + " jsc-or-jcs 1 1");
    }
  }
}
