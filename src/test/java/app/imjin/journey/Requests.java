package app.imjin.journey;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the browser's own log of its requests.
final class Requests {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Requests() {}

  /// The address of a request to a server; empty for `data:` and the like.
  static Optional<String> url(String logLine) {
    JsonNode message = JSON.readTree(logLine).path("message");
    var url = message.path("params").path("request").path("url").asString("");
    return Optional.of(url).filter(text -> text.startsWith("http") || text.startsWith("ws"));
  }
}
