package app.imjin.classroom;

import app.imjin.quiz.Behaviour;
import app.imjin.quiz.QuizVersion;
import app.imjin.quiz.QuizVersions;
import org.springframework.stereotype.Component;

/// The quizzes of assignments, in the version that was assigned.
@Component
public final class AssignedQuizzes {
  private final QuizVersions versions;

  AssignedQuizzes(QuizVersions versions) {
    this.versions = versions;
  }

  public QuizVersion of(Assignment assignment) {
    return versions
        .find(assignment.quizVersion())
        .orElseThrow(() -> new IllegalStateException("Quiz versions are never deleted"));
  }

  /// How the assignment is answered: with the quiz's own tries, or with all time until it is due.
  public Behaviour behaviour(Assignment assignment) {
    return switch (assignment.feedback()) {
      case AT_ONCE -> of(assignment).quiz().atOnce();
      case AFTER_DUE -> new Behaviour.AfterDue();
    };
  }
}
