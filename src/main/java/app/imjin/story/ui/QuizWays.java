package app.imjin.story.ui;

import app.imjin.pack.Pack;
import app.imjin.quiz.ui.QuizNavigation;
import app.imjin.story.Story;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The ways from a story to its quiz. A class has a quiz of its own as long as it can be answered;
/// everybody else practises.
///
/// @param quiz where the quiz is for this reader; empty when the story has none
/// @param question from which the reader came to read something again
record QuizWays(Optional<String> quiz, Optional<String> question) {
  /// Nothing to answer.
  static final QuizWays NONE = new QuizWays(Optional.empty(), Optional.empty());

  /// `?question=imjin-check.3` in practice, `?question=2.3` in the second assignment of a class.
  private static final Pattern QUESTION = Pattern.compile("([a-z0-9-]{1,64})\\.([1-9][0-9]{0,2})");

  private static final Pattern ASSIGNMENT = Pattern.compile("[1-9][0-9]{0,5}");

  /// @param query what the address asks for
  static QuizWays of(
      Pack pack, Story story, Optional<ClassReader> reader, Map<String, String> query) {
    var question =
        Optional.ofNullable(query.get("question"))
            .map(QUESTION::matcher)
            .filter(asked -> asked.matches())
            .flatMap(asked ->
                practice(pack, story, asked.group(1))
                    .or(() -> assigned(reader, asked.group(1)))
                    .map(quiz -> quiz + "#q" + asked.group(2)));
    return new QuizWays(toQuiz(pack, story, reader), question);
  }

  static Optional<String> toQuiz(Pack pack, Story story, Optional<ClassReader> reader) {
    return reader
        .flatMap(known -> known.quiz(pack.id(), story.id()))
        .or(() ->
            story.quizzes().stream()
                .findFirst()
                .map(quiz -> QuizNavigation.practice(pack.id(), quiz)));
  }

  private static Optional<String> practice(Pack pack, Story story, String name) {
    return story.quizzes().stream()
        .filter(quiz -> quiz.value().equals(name))
        .findFirst()
        .map(quiz -> QuizNavigation.practice(pack.id(), quiz));
  }

  private static Optional<String> assigned(Optional<ClassReader> reader, String number) {
    return reader
        .filter(known -> ASSIGNMENT.matcher(number).matches())
        .flatMap(known -> known.assignment(Integer.parseInt(number)));
  }
}
