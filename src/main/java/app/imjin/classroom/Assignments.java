package app.imjin.classroom;

import app.imjin.classroom.store.AssignmentStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/// What a class has to do.
@Component
public final class Assignments {
  private static final int TRIES = 5;

  private final AssignmentStore store;
  private final Clock clock;

  Assignments(AssignmentStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /// Gives a class a story and a quiz.
  ///
  /// @throws IllegalArgumentException when the due time is not after the opening, or feedback is to
  ///   come after a due time that is not set
  public Assignment assign(SchoolClass schoolClass, NewAssignment wish) {
    for (int i = 0; i < TRIES; i++) {
      try {
        var made = numbered(schoolClass, wish, store.nextNumber(schoolClass.id()));
        store.add(made);
        return made;
      } catch (DuplicateKeyException e) {
        // two at once: the next number, then
      }
    }
    throw new IllegalStateException("No free number was found");
  }

  private Assignment numbered(SchoolClass schoolClass, NewAssignment wish, int number) {
    return new Assignment(
        AssignmentId.fresh(),
        schoolClass.id(),
        number,
        wish.pack(),
        wish.story(),
        wish.quizVersion(),
        wish.opens().orElseGet(clock::instant),
        wish.due(),
        wish.feedback(),
        wish.grace(),
        wish.reading());
  }

  /// Changes until when answers count. Steps already taken keep what was said of them.
  public Assignment reschedule(Assignment assignment, Optional<Instant> due, Duration grace) {
    var changed =
        new Assignment(
            assignment.id(),
            assignment.classId(),
            assignment.number(),
            assignment.pack(),
            assignment.story(),
            assignment.quizVersion(),
            assignment.opens(),
            due,
            assignment.feedback(),
            grace,
            assignment.reading());
    store.change(changed);
    return changed;
  }

  /// Ends an assignment now. What was given before still counts when it arrives within the grace.
  public Assignment end(Assignment assignment) {
    return reschedule(assignment, Optional.of(clock.instant()), assignment.grace());
  }

  /// Whether anybody has begun it.
  public boolean isBegun(Assignment assignment) {
    return store.isBegun(assignment.id());
  }

  /// Takes an assignment away that nobody has begun. False when somebody has: then it stays.
  public boolean remove(Assignment assignment) {
    return store.remove(assignment.id());
  }

  /// Those of a class, the newest first.
  public List<Assignment> of(SchoolClass schoolClass) {
    return store.of(schoolClass.id());
  }

  public Optional<Assignment> find(SchoolClass schoolClass, AssignmentId id) {
    return store.find(id).filter(found -> found.classId().equals(schoolClass.id()));
  }

  public Optional<Assignment> find(SchoolClass schoolClass, int number) {
    return store.find(schoolClass.id(), number);
  }

  Optional<Assignment> find(AssignmentId id) {
    return store.find(id);
  }
}
