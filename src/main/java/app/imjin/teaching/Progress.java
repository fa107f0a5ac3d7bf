package app.imjin.teaching;

import app.imjin.classroom.Assignment;
import app.imjin.classroom.AssignmentRecord;
import app.imjin.classroom.ParticipantRecord;
import app.imjin.classroom.SchoolClass;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// How far a class is with an assignment.
///
/// @param students who have come in so far
/// @param begun of them, who have answered something
/// @param finished of them, who are through
public record Progress(
    SchoolClass schoolClass, Assignment assignment, int students, int begun, int finished) {
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

  static Progress of(SchoolClass schoolClass, AssignmentRecord record) {
    var here =
        record.participants().stream()
            .filter(one -> one.participant().joined().isPresent() || !one.questions().isEmpty())
            .toList();
    return new Progress(
        schoolClass,
        record.assignment(),
        here.size(),
        (int) here.stream().filter(one -> !one.questions().isEmpty()).count(),
        (int) here.stream().map(ParticipantRecord::finished).filter(f -> f.isPresent()).count());
  }

  public boolean allFinished() {
    return students > 0 && finished == students;
  }

  public State state(Instant now) {
    if (now.isBefore(assignment.opens())) {
      return State.AHEAD;
    }
    if (assignment.isDue(now) || allFinished()) {
      return State.TO_REVIEW;
    }
    var soon = now.plus(NEAR_DAYS, ChronoUnit.DAYS);
    return assignment.isDue(soon) ? State.DUE : State.RUNNING;
  }
}
