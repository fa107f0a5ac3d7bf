package app.imjin.classroom;

import app.imjin.pack.PackId;
import app.imjin.pack.StoryId;
import app.imjin.quiz.QuizVersionId;
import app.imjin.story.ReadingRule;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A story and one version of a quiz, given to a class.
///
/// @param number 1, 2, 3 … within the class, for its address
/// @param due until when answers count; empty means that it stays open
/// @param grace how much later an answer that was given in time may arrive; 0 to 24 hours
/// @param reading how the students read the story
public record Assignment(
    AssignmentId id,
    ClassId classId,
    int number,
    PackId pack,
    StoryId story,
    QuizVersionId quizVersion,
    Instant opens,
    Optional<Instant> due,
    Feedback feedback,
    Duration grace,
    ReadingRule reading) {
  /// The grace when the teacher does not choose another.
  public static final Duration USUAL_GRACE = Duration.ofMinutes(5);

  private static final Duration LONGEST_GRACE = Duration.ofDays(1);

  public Assignment {
    if (number < 1) {
      throw new IllegalArgumentException("Numbers start at 1");
    }
    if (grace.isNegative() || grace.compareTo(LONGEST_GRACE) > 0) {
      throw new IllegalArgumentException("The grace is between 0 and 24 hours");
    }
    if (due.filter(end -> !end.isAfter(opens)).isPresent()) {
      throw new IllegalArgumentException("An assignment is due after it opens");
    }
    if (feedback == Feedback.AFTER_DUE && due.isEmpty()) {
      throw new IllegalArgumentException("Feedback after the due date needs a due date");
    }
  }

  /// Whether students may start and answer: it has opened, and is not due yet.
  public boolean isOpen(Instant now) {
    return !now.isBefore(opens) && !isDue(now);
  }

  /// Whether the due time has passed.
  public boolean isDue(Instant now) {
    return due.filter(end -> now.isAfter(end)).isPresent();
  }

  /// Whether verdicts may be shown.
  public boolean showsVerdicts(Instant now) {
    return switch (feedback) {
      case AT_ONCE -> true;
      case AFTER_DUE -> isOver(now);
    };
  }

  /// Whether the due time and the grace have passed, so that nothing more can count as in time.
  public boolean isOver(Instant now) {
    return due.filter(end -> now.isAfter(end.plus(grace))).isPresent();
  }
}
