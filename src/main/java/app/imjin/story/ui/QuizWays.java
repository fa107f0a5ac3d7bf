package app.imjin.story.ui;

import app.imjin.pack.Pack;
import app.imjin.quiz.ui.QuizNavigation;
import app.imjin.story.Story;
import java.util.Optional;

/// The ways from a story to its quiz. A class has a quiz of its own as long as it can be answered;
/// everybody else practises.
final class QuizWays {
  private QuizWays() {}

  /// Where the quiz is for this reader; empty when the story has none.
  static Optional<String> toQuiz(Pack pack, Story story, Optional<ClassReader> reader) {
    return reader
        .flatMap(known -> known.quiz(pack.id(), story.id()))
        .or(() ->
            story.quizzes().stream()
                .findFirst()
                .map(quiz -> QuizNavigation.practice(pack.id(), quiz)));
  }
}
