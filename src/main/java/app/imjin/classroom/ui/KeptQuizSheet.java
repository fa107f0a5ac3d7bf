package app.imjin.classroom.ui;

import app.imjin.classroom.Assignment;
import app.imjin.classroom.Attempt;
import app.imjin.classroom.AttemptStep;
import app.imjin.common.Language;
import app.imjin.quiz.QuizVersion;
import app.imjin.quiz.QuizVersions;
import java.util.List;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/// The quiz of an assignment as the quiz module draws it.
@Component
class KeptQuizSheet implements QuizSheet {
  private final QuizVersions versions;

  KeptQuizSheet(QuizVersions versions) {
    this.versions = versions;
  }

  @Override
  public String title(Assignment assignment, Language language) {
    return version(assignment).quiz().title().in(language);
  }

  @Override
  public int questions(Assignment assignment) {
    return version(assignment).questions().size();
  }

  @Override
  public Element player(
      Assignment assignment,
      Attempt attempt,
      List<AttemptStep> steps,
      String token,
      Language language) {
    return new Element("quiz-player");
  }

  @Override
  public Element review(
      Assignment assignment, Attempt attempt, List<AttemptStep> steps, Language language) {
    return new Element("div");
  }

  private QuizVersion version(Assignment assignment) {
    return versions
        .find(assignment.quizVersion())
        .orElseThrow(() -> new IllegalStateException("Quiz versions are never deleted"));
  }
}
