package app.imjin.classroom;

import app.imjin.pack.QuestionId;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// What the answer book needs to know of one quiz version.
interface AnswerKey {
  /// The version in which the quiz has the question.
  Optional<Integer> version(QuestionId question);

  /// How often a question may be answered when feedback comes at once; 1 or more.
  int tries(QuestionId question);

  /// The response graded. Empty when it is not one to this question.
  Optional<Marked> mark(QuestionId question, JsonNode response);
}
