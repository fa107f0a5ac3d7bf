package app.imjin.classroom.ui;

import app.imjin.classroom.Assignment;
import app.imjin.classroom.Attempt;
import app.imjin.classroom.AttemptStep;
import app.imjin.common.Language;
import java.util.List;
import org.jsoup.nodes.Element;

/// The quiz of an assignment on a learner's page.
interface QuizSheet {
  String title(Assignment assignment, Language language);

  int questions(Assignment assignment);

  /// The quiz to go on with, everything that was confirmed in it.
  Element player(
      Assignment assignment,
      Attempt attempt,
      List<AttemptStep> steps,
      String token,
      Language language);

  /// Every question with the student's answer and what is right.
  Element review(
      Assignment assignment, Attempt attempt, List<AttemptStep> steps, Language language);
}
