package app.imjin.teaching.ui;

import app.imjin.classroom.ClassId;
import app.imjin.classroom.Classes;
import app.imjin.classroom.SchoolClass;
import app.imjin.security.CurrentTeacher;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/// Finds the class that an address names. Another teacher's class is as unknown as one that never
/// was.
@Component
class ClassFinder {
  private final Classes classes;
  private final CurrentTeacher teacher;

  ClassFinder(Classes classes, CurrentTeacher teacher) {
    this.classes = classes;
    this.teacher = teacher;
  }

  void find(BeforeEnterEvent event, Consumer<SchoolClass> found) {
    event
        .getRouteParameters()
        .get(TeachingNavigation.CLASS)
        .flatMap(ClassFinder::id)
        .flatMap(this::find)
        .ifPresentOrElse(found, () -> event.rerouteToError(NotFoundException.class));
  }

  /// The class as it is now.
  Optional<SchoolClass> find(ClassId id) {
    return classes.find(teacher.require().id(), id);
  }

  private static Optional<ClassId> id(String text) {
    try {
      return Optional.of(new ClassId(UUID.fromString(text)));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }
}
