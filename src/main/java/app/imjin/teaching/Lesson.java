package app.imjin.teaching;

import app.imjin.common.LocalizedText;
import app.imjin.pack.PackId;
import app.imjin.pack.StoryId;
import java.util.List;

/// A story with the quizzes that go with it: what can be assigned.
public record Lesson(PackId pack, StoryId story, LocalizedText title, List<OfferedQuiz> quizzes) {
  public Lesson {
    quizzes = List.copyOf(quizzes);
  }
}
