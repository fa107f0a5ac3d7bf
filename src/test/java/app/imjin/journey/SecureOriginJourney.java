package app.imjin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.journey.Browser.Screen;
import app.imjin.journey.page.PlayerPage;
import app.imjin.journey.page.ReaderPage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/// A lesson from a classroom laptop at an `https://` address, set up by the README's lines.
class SecureOriginJourney {
  @Test
  void teachesAndAnswersAtASecureAddress() throws IOException, InterruptedException {
    var certificate = OwnCertificate.make(RunningServer.emptyFolder());
    try (var server = RunningServer.startSecurely(certificate);
        var laptop = Browser.open(Screen.LAPTOP, certificate.browserArgument());
        var phone = Browser.open(Screen.PHONE, certificate.browserArgument())) {
      assertThat(server.console()).contains("https://localhost:" + server.port());
      var code = Lesson.firstTeacher(server, laptop).createClass(Lesson.CLASS).assign();

      ReaderPage.open(phone, server.address(), "boat").awaitWhole().awaitMap();
      assertThat(phone.script("return window.isSecureContext")).isEqualTo(true);
      assertThat(phone.script("return location.protocol")).isEqualTo("https:");

      var student = Lesson.join(phone, server.address(), code);
      assertThat(student.quiz().goTo("armistice-meaning").answer("a")).isEqualTo("right");
      student.quiz().awaitSaved("Saved 1 of 1");
      phone.driver().navigate().refresh();
      PlayerPage.at(phone).awaitSaved("Saved 1 of 1");
      // Whoever listens on the line learns neither the ticket nor the teacher's session.
      assertThat(phone.driver().manage().getCookies())
          .filteredOn(cookie -> cookie.isHttpOnly())
          .isNotEmpty()
          .allMatch(cookie -> cookie.isSecure());
      assertThat(laptop.driver().manage().getCookieNamed("JSESSIONID").isSecure()).isTrue();
      assertThat(phone.consoleErrors()).isEmpty();
      assertThat(laptop.consoleErrors()).isEmpty();
      assertThat(withoutTls(server)).contains("requires TLS");
    }
  }

  /// Somebody types `http://` before the same address.
  private static String withoutTls(RunningServer server) throws IOException, InterruptedException {
    var address = URI.create("http://localhost:" + server.port() + "/join");
    try (var client = HttpClient.newHttpClient()) {
      return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
    }
  }
}
