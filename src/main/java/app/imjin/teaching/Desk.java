package app.imjin.teaching;

import app.imjin.classroom.Assignments;
import app.imjin.classroom.Attempts;
import app.imjin.classroom.Classes;
import app.imjin.classroom.Roster;
import app.imjin.classroom.SchoolClass;
import app.imjin.security.AccountId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What lies on a teacher's desk.
@Component
public final class Desk {
  private static final Duration REVIEWED_BY_THEN = Duration.ofDays(14);

  private final Classes classes;
  private final Assignments assignments;
  private final Attempts attempts;
  private final Roster roster;
  private final Clock clock;

  Desk(Classes classes, Assignments assignments, Attempts attempts, Roster roster, Clock clock) {
    this.classes = classes;
    this.assignments = assignments;
    this.attempts = attempts;
    this.roster = roster;
    this.clock = clock;
  }

  /// The assignments of a class with their progress, the newest first.
  public List<Assigned> of(SchoolClass schoolClass) {
    return assignments.of(schoolClass).stream()
        .map(assignment -> Assigned.of(schoolClass, attempts.record(assignment)))
        .toList();
  }

  /// Everybody in a class with what they have done, by pseudonym.
  public List<Attendance> attendance(SchoolClass schoolClass) {
    return Attendance.of(
        roster.of(schoolClass),
        assignments.of(schoolClass).stream().map(attempts::record).toList());
  }

  /// What a teacher should look at now, in all open classes: what is due first comes first. What
  /// has been over for two weeks has been put aside.
  public List<Assigned> today(AccountId teacher) {
    var now = clock.instant();
    return classes.of(teacher).stream()
        .filter(SchoolClass::isOpen)
        .flatMap(schoolClass ->
            assignments.of(schoolClass).stream()
                .filter(assignment -> assignment.due().filter(end -> isOld(end, now)).isEmpty())
                .map(assignment -> Assigned.of(schoolClass, attempts.record(assignment))))
        .sorted(Comparator.comparing(assigned -> due(assigned).orElse(Instant.MAX)))
        .toList();
  }

  private static Optional<Instant> due(Assigned assigned) {
    return assigned.assignment().due();
  }

  private static boolean isOld(Instant end, Instant now) {
    return end.plus(REVIEWED_BY_THEN).isBefore(now);
  }
}
