package app.imjin.quiz.ui;

import app.imjin.common.Language;
import app.imjin.common.Texts;
import app.imjin.pack.PackId;
import app.imjin.pack.QuizId;
import app.imjin.quiz.InvalidResponse;
import app.imjin.quiz.Question;
import app.imjin.quiz.QuizVersion;
import app.imjin.quiz.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Marks answers that are given for practice and keeps none: `POST /api/practice/{pack}/{quiz}`,
/// with the same protocol as answers to an assignment. As nothing is kept, the device says the
/// how-manyeth answer it is (`try`, from 1); saying too much only ends the device's own practice.
@RestController
class PracticeEndpoint {
  /// The most answers in one request; a device sends fewer.
  private static final int MOST = 50;

  private static final int LONGEST_ID = 64;
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Practice practice;
  private final VerdictJson verdicts;

  PracticeEndpoint(Practice practice, VerdictJson verdicts) {
    this.practice = practice;
    this.verdicts = verdicts;
  }

  static String address(PackId pack, QuizId quiz, Language language) {
    return "/api/practice/" + pack + "/" + quiz + "?lang=" + language.tag();
  }

  @PostMapping(path = "/api/practice/{pack}/{quiz}", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<?> answer(
      @PathVariable String pack,
      @PathVariable String quiz,
      @RequestParam(defaultValue = "en") String lang,
      @RequestBody(required = false) byte @Nullable [] body) {
    var language = Language.ofTag(lang).orElse(Language.EN);
    var open = practice.find(pack, quiz);
    if (open.isEmpty()) {
      return problem(HttpStatus.NOT_FOUND, Texts.of(language, "quiz.missing.text"));
    }
    return answers(body == null ? new byte[0] : body)
        .<ResponseEntity<?>>map(
            answers -> ResponseEntity.ok(results(open.get().version(), answers, language)))
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
          .filter(answers -> answers.valueStream().allMatch(PracticeEndpoint::hasId));
    } catch (JacksonException unreadable) {
      return Optional.empty();
    }
  }

  private static boolean hasId(JsonNode answer) {
    var id = answer.path("id");
    return id.isString() && !id.asString().isEmpty() && id.asString().length() <= LONGEST_ID;
  }

  private ObjectNode results(QuizVersion version, JsonNode answers, Language language) {
    var json = JsonNodeFactory.instance.objectNode();
    var results = json.putArray("results");
    answers.forEach(answer -> results.add(result(version, answer, language)));
    return json;
  }

  private ObjectNode result(QuizVersion version, JsonNode answer, Language language) {
    var result = JsonNodeFactory.instance.objectNode().put("id", answer.path("id").asString());
    if (answer.path("finish").asBoolean(false)) {
      return result.put("status", "stored");
    }
    var asked = asked(version, answer);
    if (asked.isEmpty()) {
      return refused(result, "quiz.question-unknown", language);
    }
    try {
      result.set("verdict", verdict(version, asked.get(), answer, language));
      return result.put("status", "stored");
    } catch (InvalidResponse invalid) {
      return refused(result, invalid.key(), language);
    }
  }

  private static ObjectNode refused(ObjectNode result, String key, Language language) {
    return result.put("status", "refused").put("reason", Texts.of(language, key));
  }

  /// The question that was answered, in the version in which it is asked.
  private static Optional<Question> asked(QuizVersion version, JsonNode answer) {
    return version.questions().stream()
        .filter(question -> question.id().value().equals(answer.path("question").asString("")))
        .filter(question -> question.version() == answer.path("version").asInt(0))
        .findFirst();
  }

  private ObjectNode verdict(
      QuizVersion version, Question question, JsonNode answer, Language language) {
    var response = Response.read(answer.path("response"), question);
    int tries = version.quiz().tries() - Math.max(1, answer.path("try").asInt(1));
    return verdicts.of(version, question, version.grade(question.id(), response), tries, language);
  }
}
