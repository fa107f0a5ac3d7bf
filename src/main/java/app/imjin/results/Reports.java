package app.imjin.results;

import app.imjin.classroom.Assignment;
import app.imjin.classroom.AssignmentId;
import app.imjin.classroom.Assignments;
import app.imjin.classroom.Attempts;
import app.imjin.classroom.Classes;
import app.imjin.classroom.SchoolClass;
import app.imjin.pack.Packs;
import app.imjin.quiz.QuizVersions;
import app.imjin.security.AccountId;
import app.imjin.story.Stories;
import app.imjin.story.Story;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Makes the reports on a teacher's assignments.
@Component
public final class Reports {
  private final Classes classes;
  private final Assignments assignments;
  private final Attempts attempts;
  private final QuizVersions versions;
  private final Packs packs;

  Reports(
      Classes classes,
      Assignments assignments,
      Attempts attempts,
      QuizVersions versions,
      Packs packs) {
    this.classes = classes;
    this.assignments = assignments;
    this.attempts = attempts;
    this.versions = versions;
    this.packs = packs;
  }

  /// The report as it stands now; another teacher's assignment is not found.
  public Optional<AssignmentReport> find(AccountId teacher, AssignmentId id) {
    return classes.of(teacher).stream().flatMap(schoolClass -> find(schoolClass, id)).findFirst();
  }

  private Stream<AssignmentReport> find(SchoolClass schoolClass, AssignmentId id) {
    return assignments
        .find(schoolClass, id)
        .map(assignment -> report(schoolClass, assignment))
        .stream();
  }

  private AssignmentReport report(SchoolClass schoolClass, Assignment assignment) {
    var quiz =
        versions
            .find(assignment.quizVersion())
            .orElseThrow(() -> new IllegalStateException("Quiz versions are never deleted"));
    var story = story(assignment);
    return new AssignmentReport(
        schoolClass,
        assignment,
        story.map(Story::title).orElse(quiz.quiz().title()),
        quiz,
        Report.of(attempts.record(assignment), Subject.of(quiz, story)));
  }

  private Optional<Story> story(Assignment assignment) {
    return packs
        .find(assignment.pack())
        .flatMap(pack -> pack.part(Stories.class).find(assignment.story()));
  }
}
