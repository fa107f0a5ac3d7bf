package app.imjin.teaching.ui;

import app.imjin.classroom.Assignment;
import app.imjin.classroom.Assignments;
import app.imjin.classroom.SchoolClass;
import app.imjin.teaching.Shelf;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What the dialogs about assignments work with.
@Component
record Assigning(Assignments assignments, ClassFinder classes, Shelf shelf, Clock clock) {
  /// The class as it is now; empty when it has been put away since it was shown.
  Optional<SchoolClass> open(SchoolClass shown) {
    return classes.find(shown.id()).filter(SchoolClass::isOpen);
  }

  /// The assignment as it is now; empty when it was removed or its class put away since it was
  /// shown.
  Optional<Assignment> now(Assignment shown) {
    return classes
        .find(shown.classId())
        .filter(SchoolClass::isOpen)
        .flatMap(one -> assignments.find(one, shown.id()));
  }
}
