package app.imjin.teaching;

import app.imjin.common.LocalizedText;
import app.imjin.pack.PackId;
import app.imjin.pack.StoryId;
import java.util.List;

/// A story with the quizzes that go with it: what can be assigned.
///
/// @param noted the steps that have a note of care before them
public record Lesson(
    PackId pack,
    StoryId story,
    LocalizedText title,
    List<OfferedQuiz> quizzes,
    List<NotedStep> noted) {
  public Lesson {
    noted = List.copyOf(noted);
    quizzes = List.copyOf(quizzes);
  }
}
