package app.imjin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.journey.Browser.Screen;
import app.imjin.journey.page.PlayerPage;
import app.imjin.journey.page.ReaderPage;
import app.imjin.journey.page.TeacherDesk;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/// A lesson at a plain `http://` address in the school's own network: there the browser has no
/// service worker, no wake lock and no `crypto.randomUUID`.
class InsecureOriginJourney {
  private static final String NETWORK = "--host-resolver-rules=MAP imjin.test 127.0.0.1";

  @Test
  void readsJoinsAndAnswersWithoutASecureAddress() {
    var server = RunningServer.start();
    var address = "http://imjin.test:" + server.port();
    try (var lesson = Lesson.begin(server);
        var phone = Browser.open(Screen.PHONE, NETWORK);
        var laptop = Browser.open(Screen.LAPTOP, NETWORK)) {
      var story = ReaderPage.open(phone, address, "boat").awaitWhole().awaitMap();
      assertThat(phone.script("return window.isSecureContext")).isEqualTo(false);
      assertThat(phone.script("return 'randomUUID' in crypto")).isEqualTo(false);
      var shown = map(phone);
      story.readOn();
      phone.await(driver -> !map(phone).equals(shown));

      var student = lesson.join(phone, address);
      assertThat(student.quiz().goTo("armistice-meaning").answer("b")).isEqualTo("wrong");
      assertThat(student.quiz().answer("a")).isEqualTo("right");
      assertThat(student.quiz().goTo("boat-changed-minds").answer("false")).isEqualTo("right");
      student.quiz().awaitSaved("Saved 2 of 2");
      phone.driver().navigate().refresh();
      var again = PlayerPage.at(phone);
      assertThat(again.question()).isEqualTo("boat-changed-minds");
      assertThat(again.chosen()).containsExactly("false");
      again.awaitSaved("Saved 2 of 2");
      assertThat(phone.consoleErrors()).isEmpty();

      var results =
          new TeacherDesk(laptop, address)
              .signIn(Lesson.TEACHER, Lesson.PASSWORD)
              .results(Lesson.CLASS);
      assertThat(results.mark(student.name(), 1)).isEqualTo("right after re-reading");
      assertThat(results.mark(student.name(), 2)).isEqualTo("right at first");
      assertThat(laptop.consoleErrors()).isEmpty();
    }
  }

  /// What the map says of itself.
  private static String map(Browser browser) {
    var view = browser.driver().findElement(By.cssSelector("story-map .map-view"));
    return String.valueOf(view.getDomAttribute("aria-label"));
  }
}
