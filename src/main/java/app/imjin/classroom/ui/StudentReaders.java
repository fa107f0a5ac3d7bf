package app.imjin.classroom.ui;

import app.imjin.classroom.Assignment;
import app.imjin.classroom.Assignments;
import app.imjin.classroom.ClassroomNavigation;
import app.imjin.common.PageRequest;
import app.imjin.pack.PackId;
import app.imjin.pack.StoryId;
import app.imjin.story.ui.ClassReader;
import app.imjin.story.ui.ClassReaders;
import java.time.Clock;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/// Tells the reader which student is at a device, and what the class has to do on a story.
@Component
class StudentReaders implements ClassReaders {
  private final Visitors visitors;
  private final Assignments assignments;
  private final Clock clock;

  StudentReaders(Visitors visitors, Assignments assignments, Clock clock) {
    this.visitors = visitors;
    this.assignments = assignments;
    this.clock = clock;
  }

  @Override
  public Optional<ClassReader> at(PageRequest request) {
    var markup = new Markup(request.language());
    return visitors.at(request).map(visitor -> new Student(visitor, markup));
  }

  private final class Student implements ClassReader {
    private final Visitor visitor;
    private final Markup markup;

    Student(Visitor visitor, Markup markup) {
      this.visitor = visitor;
      this.markup = markup;
    }

    @Override
    public Element line() {
      return visitors.line(visitor, markup);
    }

    @Override
    public Element part() {
      return visitors.part(visitor, markup);
    }

    /// The newest that can be answered. When none can, practice is what is left of the story's
    /// quiz.
    @Override
    public Optional<String> quiz(PackId pack, StoryId story) {
      return assignments.of(visitor.schoolClass()).stream()
          .filter(given -> visitor.schoolClass().isOpen() && given.isOpen(clock.instant()))
          .filter(given -> given.pack().equals(pack) && given.story().equals(story))
          .findFirst()
          .map(this::address);
    }

    @Override
    public Optional<String> assignment(int number) {
      return assignments.find(visitor.schoolClass(), number).map(this::address);
    }

    private String address(Assignment assignment) {
      return ClassroomNavigation.assignment(visitor.schoolClass().code(), assignment);
    }
  }
}
