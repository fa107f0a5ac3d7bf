package app.imjin.classroom.ui;

import app.imjin.classroom.AssignedQuizzes;
import app.imjin.classroom.Assignment;
import app.imjin.classroom.Attempt;
import app.imjin.classroom.AttemptStep;
import app.imjin.classroom.Attempts;
import app.imjin.classroom.ClassroomNavigation;
import app.imjin.common.Language;
import app.imjin.pack.Packs;
import app.imjin.pack.QuestionId;
import app.imjin.quiz.EvidenceText;
import app.imjin.quiz.Paper;
import app.imjin.quiz.Question;
import app.imjin.quiz.ui.PlayerHtml;
import app.imjin.quiz.ui.PlayerSettings;
import app.imjin.story.ui.StoryNavigation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/// The quiz of an assignment on a student's page, with everything that was confirmed in it.
@Component
class QuizSheet {
  private final AssignedQuizzes quizzes;
  private final Attempts attempts;
  private final KnownAnswers known;
  private final Packs packs;
  private final Optional<EvidenceText> evidence;

  QuizSheet(
      AssignedQuizzes quizzes,
      Attempts attempts,
      KnownAnswers known,
      Packs packs,
      Optional<EvidenceText> evidence) {
    this.quizzes = quizzes;
    this.attempts = attempts;
    this.known = known;
    this.packs = packs;
    this.evidence = evidence;
  }

  String title(Assignment assignment, Language language) {
    return quizzes.of(assignment).quiz().title().in(language);
  }

  int questions(Assignment assignment) {
    return quizzes.of(assignment).questions().size();
  }

  /// The quiz at its first question without an answer. Empty when the pack is no longer whole: its
  /// maps are missing then.
  ///
  /// @param closed whether nothing can be answered any more
  Optional<Element> player(
      Assignment assignment,
      Attempt attempt,
      List<AttemptStep> steps,
      Visitor visitor,
      boolean closed,
      Language language) {
    var version = quizzes.of(assignment);
    var paper = Paper.of(version, attempt.seed());
    var settings =
        PlayerSettings.assigned(
                ClassroomNavigation.answers(assignment),
                visitor.token(),
                shelf(assignment, attempt, visitor),
                quizzes.behaviour(assignment),
                StoryNavigation.story(assignment.pack(), assignment.story()))
            .withJoin(ClassroomNavigation.join(visitor.schoolClass().code()))
            .withState(known.json(assignment, steps, language))
            .withSteps(readFirst(assignment, language))
            .withClosed(closed);
    return packs
        .find(assignment.pack())
        .map(pack ->
            PlayerHtml.player(
                pack, version.quiz().title(), paper, settings, open(paper, steps), language));
  }

  private PlayerSettings.Shelf shelf(Assignment assignment, Attempt attempt, Visitor visitor) {
    return new PlayerSettings.Shelf(
        KeptAnswersHtml.key(attempt.id()),
        Optional.of(attempt.id().toString()),
        attempts.earlier(assignment, visitor.participant()).stream()
            .map(KeptAnswersHtml::key)
            .toList());
  }

  private static int open(Paper paper, List<AttemptStep> steps) {
    var answered =
        steps.stream()
            .filter(AttemptStep.Answered.class::isInstance)
            .map(step -> ((AttemptStep.Answered) step).question())
            .toList();
    for (int i = 0; i < paper.items().size(); i++) {
      if (!answered.contains(paper.items().get(i).id())) {
        return i;
      }
    }
    return paper.items().size() - 1;
  }

  /// The step where each question can be read up, not the very sentence.
  private Map<QuestionId, String> readFirst(Assignment assignment, Language language) {
    var steps = new HashMap<QuestionId, String>();
    for (Question question : quizzes.of(assignment).questions()) {
      evidence
          .flatMap(text -> text.of(assignment.pack(), question.proof(), language))
          .ifPresent(found -> steps.put(question.id(), found.href().replaceFirst("[?#].*", "")));
    }
    return steps;
  }
}
