package app.imjin.classroom;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.security.SignIn;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// A lesson with all its mishaps leaves nothing in the log of who was there and what they typed.
/// The codes for set-up and for a new password, which are printed on purpose, are not part of it.
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"vaadin.productionMode=true", "logging.structured.format.console=ecs"})
@Import(QuietLogTest.Broken.class)
@ExtendWith(OutputCaptureExtension.class)
class QuietLogTest extends DeviceTestBase {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String ADDRESS = "203.0.113.77";

  @Autowired private SignIn signIn;
  @LocalServerPort private int port;

  /// Fails like a statement whose values the database repeats.
  @RestController
  static class Broken {
    @PostMapping("/api/broken")
    String fail(@RequestBody String typed) {
      throw new IllegalStateException(
          "Could not write " + typed, new SQLException("VALUES ('" + typed + "')", "23505", 23505));
    }
  }

  @Test
  void nobodyIsInTheLog(CapturedOutput output) throws Exception {
    int before = output.getAll().length();
    var issued = join(schoolClass);
    var name = issued.participant().pseudonym().value();
    var token = entrance.token(issued.participant());
    signIn.attempt("Ms Typed-Name", "typed-password", ADDRESS);
    join(name);
    post("/join/enter", "code=typed-code", FORM, "");
    post("/join/ticket", typed(schoolClass, "typed%20wrong%20ticket"), FORM, "");
    post("/join/ticket", typed(schoolClass, "typed-%ZZ-escape"), FORM, "");
    post("/join/ticket", "ticket=" + "typed".repeat(20_000), FORM, "");
    post(url(), body(answer(id(), right())), "application/json", token);
    post(url(), "{\"answers\": typed-json", "application/json", token);
    post(url(), "<typed-xml/>", "application/xml", "typed-token");
    post("/api/answers/typed-assignment", "{}", "typed/type", token);
    assertThat(post("/api/broken", "typed-words " + name, "text/plain", "")).isEqualTo(500);
    raw("GET /join/typed-address{}<> HTTP/1.1\r\nHost: localhost\r\n\r\n");
    raw("GET /api/x HTTP/1.1\r\nHost: localhost\r\nCookie: a=\"typed-cookie\u0001;;=\r\n\r\n");
    raw("TYPED-METHOD /api/x HTTP/1.1\r\nHost: typed host\r\n\r\n");

    var log = output.getAll().substring(before);
    assertThat(log)
        .contains("\"message\":\"A request failed\"", "IllegalStateException", "23505")
        .doesNotContainIgnoringCase("typed")
        .doesNotContain(
            name,
            token,
            issued.ticket().text(),
            schoolClass.code().value(),
            schoolClass.name(),
            student.pseudonym().value(),
            issued.participant().id().toString(),
            ADDRESS,
            "127.0.0.1");
  }

  private void join(String name) throws IOException, InterruptedException {
    var form = "code=" + schoolClass.code().value() + "&pseudonym=" + name.replace(' ', '+');
    post("/join/in", form, FORM, "");
  }

  private static String typed(SchoolClass schoolClass, String ticket) {
    return "code=" + schoolClass.code().value() + "&ticket=" + ticket;
  }

  private int post(String path, String body, String type, String token)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Content-Type", type)
            .header("Sec-Fetch-Site", "same-origin")
            .header("Authorization", "Bearer " + token)
            .POST(BodyPublishers.ofString(body))
            .build();
    try (var client = HttpClient.newHttpClient()) {
      HttpResponse<Void> answer = client.send(request, BodyHandlers.discarding());
      return answer.statusCode();
    }
  }

  /// What no browser sends.
  private void raw(String text) throws IOException {
    try (var socket = new Socket("localhost", port)) {
      socket.getOutputStream().write(text.getBytes(ISO_8859_1));
      socket.shutdownOutput();
      assertThat(socket.getInputStream().readAllBytes()).isNotEmpty();
    }
  }
}
