package app.imjin.quiz.ui;

import app.imjin.pack.PackId;
import app.imjin.quiz.Check;
import app.imjin.quiz.Question;
import app.imjin.quiz.QuizVersion;
import app.imjin.quiz.Response;
import app.imjin.quiz.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import tools.jackson.databind.JsonNode;

/// Questions that can be practised.
///
/// @param tries how often each can be answered
/// @param grading of one of the questions
public record Practised(
    PackId pack,
    List<Question> questions,
    int tries,
    BiFunction<Question, Response, Verdict> grading) {
  public Practised {
    questions = List.copyOf(questions);
  }

  static Practised of(QuizVersion version) {
    return new Practised(
        version.pack(),
        version.questions(),
        version.quiz().tries(),
        (question, response) -> version.grade(question.id(), response));
  }

  public static Practised of(Check check) {
    return new Practised(
        check.pack(),
        List.of(check.question()),
        check.tries(),
        (question, response) -> check.grade(response));
  }

  /// The question of that name, if it is asked in that version.
  Optional<Question> find(String id, JsonNode version) {
    return questions.stream()
        .filter(question -> question.id().value().equals(id))
        .filter(question -> question.version() == version.asInt(0))
        .findFirst();
  }
}
