package app.imjin.classroom.web;

import app.imjin.classroom.Delivery;
import app.imjin.common.Slug;
import app.imjin.pack.QuestionId;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads what a device sends. What has not the agreed form is not looked at further.
final class Deliveries {
  /// The most answers in one request.
  static final int AT_MOST = 50;

  private static final JsonMapper JSON = JsonMapper.shared();

  private Deliveries() {}

  /// Empty when the request is malformed.
  static Optional<List<Delivery>> read(byte[] body) {
    try {
      return readAll(JSON.readTree(body).path("answers"));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static Optional<List<Delivery>> readAll(JsonNode answers) {
    if (!answers.isArray() || answers.isEmpty() || answers.size() > AT_MOST) {
      return Optional.empty();
    }
    var all = new ArrayList<Delivery>();
    for (var node : answers) {
      var one = readOne(node);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      all.add(one.get());
    }
    return Optional.of(all);
  }

  private static Optional<Delivery> readOne(JsonNode node) {
    var id = Uuids.read(node.path("id").asString(""));
    var given = instant(node.path("givenAt").asString(""));
    if (id.isEmpty() || given.isEmpty()) {
      return Optional.empty();
    }
    return node.path("finish").asBoolean(false)
        ? Optional.of(new Delivery.Finish(id.get(), given.get()))
        : answer(node, id.get(), given.get());
  }

  private static Optional<Delivery> answer(JsonNode node, UUID id, Instant given) {
    var question = node.path("question").asString("");
    int version = node.path("version").asInt(0);
    var response = node.path("response");
    return Slug.isSlug(question) && version > 0 && response.isObject()
        ? Optional.of(new Delivery.Answer(id, new QuestionId(question), version, response, given))
        : Optional.empty();
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
