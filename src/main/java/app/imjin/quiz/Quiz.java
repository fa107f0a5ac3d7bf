package app.imjin.quiz;

import app.imjin.common.LocalizedText;
import app.imjin.pack.ContentFile;
import app.imjin.pack.QuestionId;
import app.imjin.pack.QuizId;
import app.imjin.pack.StoryId;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// A quiz as its author wrote it.
///
/// @param version 1 or more; changes with the quiz or any of its questions
/// @param questions in order, each once
/// @param points of each question, 1 to 100
/// @param tries for each question when feedback comes at once, 1 to 10
public record Quiz(
    QuizId id,
    int version,
    StoryId story,
    LocalizedText title,
    LocalizedText intro,
    List<QuestionId> questions,
    int points,
    int tries) {
  public Quiz {
    questions = Whole.distinct(questions);
    if (questions.isEmpty()) {
      throw new IllegalArgumentException("A quiz has at least one question");
    }
    if (version < 1 || points < 1 || points > 100 || tries < 1 || tries > 10) {
      throw new IllegalArgumentException(
          "A quiz has a version from 1, points from 1 to 100 and tries from 1 to 10");
    }
  }

  /// Reads a quiz as it stands in `quizzes/<id>.yaml`.
  ///
  /// @throws IllegalArgumentException when it has not its form
  public static Quiz read(JsonNode node) {
    return new Quiz(
        new QuizId(node.path("id").asString("")),
        node.path("version").asInt(0),
        new StoryId(node.path("story").asString("")),
        ContentFile.localized(node.path("title")),
        ContentFile.localized(node.path("intro")),
        node.path("questions").valueStream().map(id -> new QuestionId(id.asString(""))).toList(),
        node.path("points").asInt(0),
        node.path("tries").asInt(0));
  }

  /// Feedback at once, with the quiz's own number of tries: how a quiz is practised.
  public Behaviour.AtOnce atOnce() {
    return new Behaviour.AtOnce(tries);
  }
}
