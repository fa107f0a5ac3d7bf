package app.imjin.classroom.ui;

import app.imjin.classroom.Assignment;
import app.imjin.classroom.Attempt;
import app.imjin.classroom.AttemptStep;
import app.imjin.classroom.Attempts;
import app.imjin.classroom.ClassroomNavigation;
import app.imjin.common.PlainPage;
import app.imjin.story.ui.StoryNavigation;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/// One assignment as one student sees it: the quiz while it is open; then what was saved, and the
/// result as soon as it may be seen.
@Component
class AssignmentHtml {
  private final Attempts attempts;
  private final QuizSheet quiz;
  private final TasksHtml tasks;
  private final When when;
  private final Clock clock;

  AssignmentHtml(Attempts attempts, QuizSheet quiz, TasksHtml tasks, When when, Clock clock) {
    this.attempts = attempts;
    this.quiz = quiz;
    this.tasks = tasks;
    this.when = when;
    this.clock = clock;
  }

  PlainPage page(Assignment assignment, Visitor visitor, Markup markup) {
    var title = tasks.title(assignment, markup);
    var page = Markup.page("class-assignment");
    page.appendElement("p")
        .addClass("crumb")
        .appendChild(
            markup.link(
                ClassroomNavigation.schoolClass(visitor.schoolClass().code()),
                "classroom.assignment.back",
                visitor.schoolClass().name()));
    page.appendElement("h1").text(title);
    page.appendChild(tasks.due(assignment, markup));
    page.appendElement("p")
        .appendChild(
            markup.link(
                StoryNavigation.story(assignment.pack(), assignment.story()),
                "classroom.assignment.story"));
    page.appendChild(body(assignment, visitor, markup));
    return PlainPage.open(
            title,
            markup.text("classroom.class.description"),
            "quiz",
            List.of("join", "quiz", "map"),
            page)
        .asPrivate();
  }

  private Element body(Assignment assignment, Visitor visitor, Markup markup) {
    var now = clock.instant();
    if (now.isBefore(assignment.opens())) {
      return said(
          "classroom.assignment.opens", when.text(assignment.opens(), markup.language()), markup);
    }
    var before = attempts.current(assignment, visitor.participant());
    var steps = before.map(attempts::steps).orElse(List.of());
    if (finished(steps)) {
      return closed("classroom.assignment.finished", assignment, before, steps, markup);
    }
    if (assignment.isDue(now)) {
      return closed("classroom.assignment.expired", assignment, before, steps, markup);
    }
    if (!visitor.schoolClass().isOpen()) {
      return closed("classroom.assignment.archived", assignment, before, steps, markup);
    }
    var attempt = before.orElseGet(() -> attempts.begin(assignment, visitor.participant()));
    return quiz.player(assignment, attempt, steps, visitor.token(), markup.language());
  }

  private Element closed(
      String key,
      Assignment assignment,
      Optional<Attempt> attempt,
      List<AttemptStep> steps,
      Markup markup) {
    var section = said(key, answered(steps), markup);
    if (attempt.isPresent() && !steps.isEmpty()) {
      if (assignment.showsVerdicts(clock.instant())) {
        section.appendChild(quiz.review(assignment, attempt.get(), steps, markup.language()));
      } else {
        assignment
            .due()
            .map(due -> due.plus(assignment.grace()))
            .ifPresent(end ->
                section.appendChild(
                    markup.paragraph(
                        "classroom.assignment.results-later", when.text(end, markup.language()))));
      }
    }
    return section;
  }

  private static Element said(String key, Object argument, Markup markup) {
    var section = new Element("section").addClass("said");
    return section.appendChild(markup.lead(key, argument));
  }

  private static boolean finished(List<AttemptStep> steps) {
    return steps.stream().anyMatch(AttemptStep.Finished.class::isInstance);
  }

  private static int answered(List<AttemptStep> steps) {
    return (int)
        steps.stream()
            .filter(AttemptStep.Answered.class::isInstance)
            .map(AttemptStep.Answered.class::cast)
            .map(AttemptStep.Answered::question)
            .distinct()
            .count();
  }
}
