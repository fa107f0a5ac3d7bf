package app.imjin.classroom;

import app.imjin.pack.PackId;
import app.imjin.pack.StoryId;
import app.imjin.quiz.QuizVersionId;
import app.imjin.story.LevelRule;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What a teacher chooses when assigning.
///
/// @param opens empty for at once
public record NewAssignment(
    PackId pack,
    StoryId story,
    QuizVersionId quizVersion,
    Optional<Instant> opens,
    Optional<Instant> due,
    Feedback feedback,
    Duration grace,
    LevelRule levels) {
  /// Open at once, without an end, feedback after each answer.
  public static NewAssignment of(PackId pack, StoryId story, QuizVersionId quizVersion) {
    return new NewAssignment(
        pack,
        story,
        quizVersion,
        Optional.empty(),
        Optional.empty(),
        Feedback.AT_ONCE,
        Assignment.USUAL_GRACE,
        new LevelRule.Free());
  }

  public NewAssignment withDue(Instant newDue) {
    return new NewAssignment(
        pack, story, quizVersion, opens, Optional.of(newDue), feedback, grace, levels);
  }

  public NewAssignment withFeedback(Feedback newFeedback) {
    return new NewAssignment(pack, story, quizVersion, opens, due, newFeedback, grace, levels);
  }

  public NewAssignment withGrace(Duration newGrace) {
    return new NewAssignment(pack, story, quizVersion, opens, due, feedback, newGrace, levels);
  }

  public NewAssignment withLevels(LevelRule newLevels) {
    return new NewAssignment(pack, story, quizVersion, opens, due, feedback, grace, newLevels);
  }
}
