package app.imjin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.journey.Browser.Screen;
import app.imjin.journey.page.PlayerPage;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/// A student goes on after the time is over.
class LateJourney {
  @Test
  void isToldSoAndKeepsWhatWasAnsweredInTime() throws SQLException {
    var server = RunningServer.start();
    try (server;
        var teacher = Browser.open(Screen.LAPTOP);
        var phone = Browser.open(Screen.PHONE)) {
      var desk = Lesson.firstTeacher(server, teacher).createClass(Lesson.CLASS);
      var code = desk.assignUntil(LocalDate.now().plusDays(1).atTime(10, 0));
      var student = Lesson.join(phone, server.address(), code);
      assertThat(student.quiz().goTo("armistice-meaning").answer("a")).isEqualTo("right");
      student.quiz().awaitSaved("Saved 1 of 1");

      server.kill();
      twoDaysPass(server.home());
      server.startAgain();

      student.quiz().goTo("boat-changed-minds").choose("false").check();
      student
          .quiz()
          .awaitNote(
              "This answer was given after the due time, so it was not taken. All earlier answers"
                  + " are saved.");
      assertThat(student.quiz().saved()).isEqualTo("Saved 1 of 1");

      phone.driver().navigate().refresh();
      var closed = PlayerPage.at(phone);
      assertThat(phone.driver().findElement(By.id("main")).getText())
          .contains("The time for this is over, so no more answers are taken.")
          .contains("Saved: one question.");
      assertThat(closed.goBack().chosen()).containsExactly("a");
      assertThat(closed.awaitVerdict()).isEqualTo("right");
      assertThat(phone.consoleErrors()).isEmpty();

      var results = desk.signInAgain(Lesson.TEACHER, Lesson.PASSWORD).results(Lesson.CLASS);
      assertThat(results.mark(student.name(), 1)).isEqualTo("right at first");
      assertThat(results.mark(student.name(), 2)).isEqualTo("no answer");
    }
  }

  /// Nobody can wait that long, so everything that has happened is moved into the past.
  private static void twoDaysPass(Path home) throws SQLException {
    try (var database = DriverManager.getConnection("jdbc:h2:file:" + home + "/imjin", "sa", "");
        var statement = database.createStatement()) {
      for (var time :
          List.of(
              "assignment.opens_at",
              "assignment.due_at",
              "attempt.started_at",
              "attempt_step.given_at",
              "attempt_step.received_at")) {
        var column = time.split("\\.");
        int moved =
            statement.executeUpdate(
                "update %s set %s = dateadd('DAY', -2, %s)"
                    .formatted(column[0], column[1], column[1]));
        assertThat(moved).isPositive();
      }
    }
  }
}
