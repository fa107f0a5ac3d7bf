package app.imjin.classroom.web;

import app.imjin.classroom.AttemptId;
import app.imjin.classroom.Delivery;
import app.imjin.common.Slug;
import app.imjin.pack.QuestionId;
import java.time.DateTimeException;
import java.time.Duration;
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

  private static final Duration MOST_WRONG = Duration.ofDays(36_500);

  private static final JsonMapper JSON = JsonMapper.shared();

  private Deliveries() {}

  /// Empty when the request is malformed.
  ///
  /// @param now puts the times of a device whose clock is wrong right: what was given so long
  ///   before it was sent was given so long before now
  static Optional<List<Delivery>> read(byte[] body, Instant now) {
    try {
      var content = JSON.readTree(body);
      var wrong = instant(content.path("sentAt").asString("")).map(sent -> between(sent, now));
      return readAll(content.path("answers"), wrong.orElse(Duration.ZERO));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /// By how much a clock is slow; none when it says what no clock says.
  private static Duration between(Instant sent, Instant now) {
    var wrong = Duration.between(sent, now);
    return wrong.abs().compareTo(MOST_WRONG) > 0 ? Duration.ZERO : wrong;
  }

  private static Optional<List<Delivery>> readAll(JsonNode answers, Duration wrong) {
    if (!answers.isArray() || answers.isEmpty() || answers.size() > AT_MOST) {
      return Optional.empty();
    }
    var all = new ArrayList<Delivery>();
    for (var node : answers) {
      var one = readOne(node, wrong);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      all.add(one.get());
    }
    return Optional.of(all);
  }

  private static Optional<Delivery> readOne(JsonNode node, Duration wrong) {
    var id = Uuids.read(node.path("id").asString(""));
    var given = instant(node.path("givenAt").asString("")).map(time -> moved(time, wrong));
    if (id.isEmpty() || given.isEmpty()) {
      return Optional.empty();
    }
    var attempt = Uuids.read(node.path("attempt").asString("")).map(AttemptId::new);
    return node.path("finish").asBoolean(false)
        ? Optional.of(new Delivery.Finish(id.get(), given.get(), attempt))
        : answer(node, id.get(), given.get(), attempt);
  }

  private static Optional<Delivery> answer(
      JsonNode node, UUID id, Instant given, Optional<AttemptId> attempt) {
    var question = node.path("question").asString("");
    int version = node.path("version").asInt(0);
    var response = node.path("response");
    return Slug.isSlug(question) && version > 0 && response.isObject()
        ? Optional.of(
            new Delivery.Answer(id, new QuestionId(question), version, response, given, attempt))
        : Optional.empty();
  }

  private static Instant moved(Instant time, Duration by) {
    try {
      return time.plus(by);
    } catch (DateTimeException | ArithmeticException beyondAllTime) {
      return time;
    }
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
