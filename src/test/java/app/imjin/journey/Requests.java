package app.imjin.journey;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the browser's own log of what went over the line.
final class Requests {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Requests() {}

  /// The address of a request to a server; empty for `data:` and the like, and for other messages.
  static Optional<String> url(String logLine) {
    var url = message(logLine, "requestWillBeSent").path("request").path("url").asString("");
    return Optional.of(url).filter(Requests::isOverTheLine);
  }

  /// The browser's own number of a response that has come, when it is something to read: a page, a
  /// script, data; not a typeface.
  static Optional<String> readable(String logLine) {
    var message = message(logLine, "responseReceived");
    var response = message.path("response");
    return Optional.of(message.path("requestId").asString(""))
        .filter(id -> isOverTheLine(response.path("url").asString("")))
        .filter(id -> !response.path("mimeType").asString("").startsWith("font/"));
  }

  /// What a response took over the line in all, its headers included.
  static long bytes(String logLine) {
    return message(logLine, "loadingFinished").path("encodedDataLength").asLong(0);
  }

  private static JsonNode message(String logLine, String name) {
    return logLine.contains("\"Network." + name + "\"")
        ? JSON.readTree(logLine).path("message").path("params")
        : JSON.missingNode();
  }

  private static boolean isOverTheLine(String url) {
    return url.startsWith("http") || url.startsWith("ws");
  }
}
