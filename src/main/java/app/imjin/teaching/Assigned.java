package app.imjin.teaching;

import app.imjin.classroom.Assignment;
import app.imjin.classroom.AssignmentRecord;
import app.imjin.classroom.Progress;
import app.imjin.classroom.SchoolClass;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// An assignment of a class, and how far the class is with it.
public record Assigned(SchoolClass schoolClass, Assignment assignment, Progress progress) {
  /// What an assignment asks of the teacher.
  public enum State {
    /// It opens later.
    AHEAD,
    /// Students are at it, and the end is far or open.
    RUNNING,
    /// It ends within two days.
    DUE,
    /// It is over, or all have finished.
    TO_REVIEW
  }

  private static final int NEAR_DAYS = 2;

  static Assigned of(SchoolClass schoolClass, AssignmentRecord record) {
    return new Assigned(schoolClass, record.assignment(), record.progress());
  }

  public State state(Instant now) {
    if (now.isBefore(assignment.opens())) {
      return State.AHEAD;
    }
    if (assignment.isDue(now) || progress.allFinished()) {
      return State.TO_REVIEW;
    }
    var soon = now.plus(NEAR_DAYS, ChronoUnit.DAYS);
    return assignment.isDue(soon) ? State.DUE : State.RUNNING;
  }
}
