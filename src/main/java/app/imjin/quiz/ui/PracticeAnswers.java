package app.imjin.quiz.ui;

import app.imjin.common.Language;
import app.imjin.common.Texts;
import app.imjin.quiz.InvalidResponse;
import app.imjin.quiz.Question;
import app.imjin.quiz.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Marks answers that are given for practice and keeps none, with the same protocol as answers to
/// an assignment. As nothing is kept, the device says the how-manyeth answer it is (`try`, from 1);
/// saying too much only ends the device's own practice.
@Component
public final class PracticeAnswers {
  /// The most answers in one request; a device sends fewer.
  private static final int MOST = 50;

  private static final int LONGEST_ID = 64;
  private static final JsonMapper JSON = JsonMapper.shared();

  private final VerdictJson verdicts;

  PracticeAnswers(VerdictJson verdicts) {
    this.verdicts = verdicts;
  }

  /// What becomes of the answers in a request.
  ///
  /// @param practised what is answered; empty when it is not there
  public ResponseEntity<?> reply(
      Optional<Practised> practised, byte @Nullable [] body, Language language) {
    if (practised.isEmpty()) {
      return problem(HttpStatus.NOT_FOUND, Texts.of(language, "quiz.missing.text"));
    }
    return answers(body == null ? new byte[0] : body)
        .<ResponseEntity<?>>map(
            answers -> ResponseEntity.ok(results(practised.get(), answers, language)))
        .orElseGet(
            () -> problem(HttpStatus.BAD_REQUEST, Texts.of(language, "quiz.answers-unreadable")));
  }

  private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String detail) {
    return ResponseEntity.of(ProblemDetail.forStatusAndDetail(status, detail)).build();
  }

  /// The answers in a body, empty when it has not their form.
  private static Optional<JsonNode> answers(byte[] body) {
    try {
      return Optional.of(JSON.readTree(body).path("answers"))
          .filter(answers -> answers.isArray() && !answers.isEmpty() && answers.size() <= MOST)
          .filter(answers -> answers.valueStream().allMatch(PracticeAnswers::hasId));
    } catch (JacksonException unreadable) {
      return Optional.empty();
    }
  }

  private static boolean hasId(JsonNode answer) {
    var id = answer.path("id");
    return id.isString() && !id.asString().isEmpty() && id.asString().length() <= LONGEST_ID;
  }

  private ObjectNode results(Practised practised, JsonNode answers, Language language) {
    var json = JsonNodeFactory.instance.objectNode();
    var results = json.putArray("results");
    answers.forEach(answer -> results.add(result(practised, answer, language)));
    return json;
  }

  private ObjectNode result(Practised practised, JsonNode answer, Language language) {
    var result = JsonNodeFactory.instance.objectNode().put("id", answer.path("id").asString());
    if (answer.path("finish").asBoolean(false)) {
      return result.put("status", "stored");
    }
    var asked = practised.find(answer.path("question").asString(""), answer.path("version"));
    if (asked.isEmpty()) {
      return refused(result, "quiz.question-unknown", language);
    }
    try {
      result.set("verdict", verdict(practised, asked.get(), answer, language));
      return result.put("status", "stored");
    } catch (InvalidResponse invalid) {
      return refused(result, invalid.key(), language);
    }
  }

  private static ObjectNode refused(ObjectNode result, String key, Language language) {
    return result.put("status", "refused").put("reason", Texts.of(language, key));
  }

  private ObjectNode verdict(
      Practised practised, Question question, JsonNode answer, Language language) {
    var response = Response.read(answer.path("response"), question);
    int left = practised.tries() - Math.max(1, answer.path("try").asInt(1));
    var verdict = practised.grading().apply(question, response);
    return verdicts.of(practised.pack(), question, verdict, left, language);
  }
}
