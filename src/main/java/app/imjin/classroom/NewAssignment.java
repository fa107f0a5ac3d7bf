package app.imjin.classroom;

import app.imjin.pack.PackId;
import app.imjin.pack.StoryId;
import app.imjin.quiz.QuizVersionId;
import app.imjin.story.ReadingRule;
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
    ReadingRule reading) {
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
        ReadingRule.FREE);
  }

  public NewAssignment withDue(Instant newDue) {
    return new NewAssignment(
        pack, story, quizVersion, opens, Optional.of(newDue), feedback, grace, reading);
  }

  public NewAssignment withFeedback(Feedback newFeedback) {
    return new NewAssignment(pack, story, quizVersion, opens, due, newFeedback, grace, reading);
  }

  public NewAssignment withGrace(Duration newGrace) {
    return new NewAssignment(pack, story, quizVersion, opens, due, feedback, newGrace, reading);
  }

  public NewAssignment withReading(ReadingRule newReading) {
    return new NewAssignment(pack, story, quizVersion, opens, due, feedback, grace, newReading);
  }
}
