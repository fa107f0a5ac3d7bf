package app.imjin.journey;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a student's device says to the server, without a browser: it joins a class and sends
/// answers to the only assignment there, faster than any hand.
final class Device implements AutoCloseable {
  /// One answer as it travels.
  record Answer(String id, String question, String json) {}

  /// What the server says of an answer, and whether it was the right one, which ends its question.
  record Said(String status, boolean isRight) {
    static final Said NOTHING = new Said("not mentioned", false);
  }

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final String server;

  /// Browsers speak HTTP/1.1 where there is no TLS.
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  private final String pseudonym;
  private final Document assignment;

  private Device(String server, String code) throws IOException, InterruptedException {
    this.server = server;
    var names = page(get("/join/" + code));
    var name = names.expectFirst(".names button");
    pseudonym = name.attr("value");
    var form = new LinkedHashMap<String, String>();
    names
        .expectFirst("form:has(.names)")
        .select("input[type=hidden]")
        .forEach(hidden -> form.put(hidden.attr("name"), hidden.attr("value")));
    form.put("pseudonym", pseudonym);
    page(post("/join/in", form));
    assignment = page(get("/class/" + code + "/1"));
  }

  static Device join(String server, String code) throws IOException, InterruptedException {
    return new Device(server, code);
  }

  String pseudonym() {
    return pseudonym;
  }

  /// Something to answer for each question of the quiz, each with an id of its own.
  List<Answer> answers() {
    var answers = new ArrayList<Answer>();
    for (Element card : assignment.select("question-card")) {
      var answer = JSON.createObjectNode();
      var id = UUID.randomUUID().toString();
      answer.put("id", id).put("givenAt", Instant.now().toString());
      answer.put("question", card.attr("data-question"));
      answer.put("version", Integer.parseInt(card.attr("data-version")));
      answer.set("response", response(card));
      answers.add(new Answer(id, card.attr("data-question"), JSON.writeValueAsString(answer)));
    }
    return answers;
  }

  private static JsonNode response(Element card) {
    var response = JSON.createObjectNode();
    var options = card.select("[data-option]").eachAttr("data-option");
    switch (card.attr("data-type")) {
      case "order" -> options.forEach(response.putArray("order")::add);
      case "place" -> response.put("place", options.getFirst());
      default -> response.putArray("chosen").add(options.getFirst());
    }
    return response;
  }

  /// Sends answers and gives what the server says of each, by its id.
  ///
  /// @throws IOException when no answer came: nobody knows what has become of them
  Map<String, Said> send(List<Answer> answers) throws IOException, InterruptedException {
    return said(post().POST(BodyPublishers.ofString(body(answers))).build());
  }

  /// Sends answers over a slow line: something else happens while the server waits for the rest.
  Map<String, Said> sendSlowly(List<Answer> answers, Runnable meanwhile)
      throws IOException, InterruptedException {
    var bytes = body(answers).getBytes(StandardCharsets.UTF_8);
    // The body is asked for by the server's "100 Continue", so by then it has begun with it.
    var body = BodyPublishers.ofInputStream(() -> new SlowBody(bytes, meanwhile));
    return said(post().expectContinue(true).POST(body).build());
  }

  private static String body(List<Answer> answers) {
    return "{\"answers\":[" + String.join(",", answers.stream().map(Answer::json).toList()) + "]}";
  }

  private HttpRequest.Builder post() {
    var player = assignment.expectFirst("quiz-player");
    return HttpRequest.newBuilder(URI.create(server + player.attr("data-url")))
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + player.attr("data-token"))
        .header("Content-Type", "application/json");
  }

  private Map<String, Said> said(HttpRequest request) throws IOException, InterruptedException {
    var reply = http.send(request, BodyHandlers.ofString());
    if (reply.statusCode() != 200) {
      throw new IOException(reply.statusCode() + " " + reply.body());
    }
    var said = new LinkedHashMap<String, Said>();
    for (var one : JSON.readTree(reply.body()).path("results")) {
      boolean isRight = one.path("verdict").path("right").asBoolean(false);
      said.put(one.path("id").asString(), new Said(one.path("status").asString(), isRight));
    }
    return said;
  }

  @Override
  public void close() {
    http.close();
  }

  private HttpRequest get(String path) {
    return HttpRequest.newBuilder(URI.create(server + path)).timeout(PATIENCE).build();
  }

  private HttpRequest post(String path, Map<String, String> form) {
    var fields =
        form.entrySet().stream()
            .map(field -> field.getKey() + "=" + encode(field.getValue()))
            .toList();
    return HttpRequest.newBuilder(URI.create(server + path))
        .timeout(PATIENCE)
        .header("Origin", server)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(String.join("&", fields)))
        .build();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private Document page(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(request.uri() + " answered " + answer.statusCode());
    }
    return Jsoup.parse(answer.body(), server);
  }
}
