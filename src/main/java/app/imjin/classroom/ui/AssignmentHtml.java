package app.imjin.classroom.ui;

import app.imjin.classroom.Assignment;
import app.imjin.classroom.Attempt;
import app.imjin.classroom.AttemptStep;
import app.imjin.classroom.Attempts;
import app.imjin.classroom.ClassroomNavigation;
import app.imjin.common.Isolated;
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
    var page = new Element("div").addClass("class-assignment");
    page.appendChild(head(assignment, title, visitor, markup));
    page.appendChild(body(assignment, visitor, markup));
    if (page.selectFirst("h1") == null) {
      page.prependChild(new Element("h1").text(title));
    }
    return PlainPage.open(
        title,
        markup.text("classroom.class.description"),
        "quiz",
        List.of("join", "quiz", "map"),
        page);
  }

  /// Where one is, until when it can be answered, and the way to the story.
  private Element head(Assignment assignment, String title, Visitor visitor, Markup markup) {
    var head = new Element("div").addClass("assignment-head");
    head.appendElement("p")
        .appendChild(
            markup.link(
                ClassroomNavigation.schoolClass(visitor.schoolClass().code()),
                "classroom.assignment.back",
                Isolated.of(visitor.schoolClass().name())));
    head.appendElement("p")
        .appendChild(
            markup.link(
                StoryNavigation.story(assignment.pack(), assignment.story()),
                "classroom.assignment.story",
                title));
    if (assignment.reading().guided()) {
      head.appendChild(markup.paragraph("classroom.assignment.guided"));
    }
    head.appendChild(tasks.due(assignment, markup));
    return head;
  }

  private Element body(Assignment assignment, Visitor visitor, Markup markup) {
    var now = clock.instant();
    if (now.isBefore(assignment.opens())) {
      return said(
          "classroom.assignment.opens", when.text(assignment.opens(), markup.language()), markup);
    }
    var before = attempts.current(assignment, visitor.participant());
    var steps = before.map(attempts::steps).orElse(List.of());
    var why = whyClosed(assignment, visitor, steps);
    if (why.isPresent()) {
      return closed(why.get(), assignment, visitor, before, steps, markup);
    }
    var attempt = before.orElseGet(() -> attempts.begin(assignment, visitor.participant()));
    return quiz.player(assignment, attempt, steps, visitor, false, markup.language())
        .orElseGet(() -> markup.lead("classroom.assignment.broken"));
  }

  private Optional<String> whyClosed(
      Assignment assignment, Visitor visitor, List<AttemptStep> steps) {
    if (finished(steps)) {
      return Optional.of("classroom.assignment.finished");
    }
    if (assignment.isDue(clock.instant())) {
      return Optional.of("classroom.assignment.expired");
    }
    return visitor.schoolClass().isOpen()
        ? Optional.empty()
        : Optional.of("classroom.assignment.archived");
  }

  /// Why nothing can be answered, what was saved, and the answers to look at. They also stay here
  /// so that a device sends what it has not sent yet.
  private Element closed(
      String why,
      Assignment assignment,
      Visitor visitor,
      Optional<Attempt> attempt,
      List<AttemptStep> steps,
      Markup markup) {
    var section = said(why, answered(steps), markup);
    if (late(steps) > 0) {
      section.appendChild(markup.paragraph("classroom.assignment.late", late(steps)));
    }
    if (!assignment.showsVerdicts(clock.instant())) {
      assignment
          .due()
          .map(due -> due.plus(assignment.grace()))
          .ifPresent(end ->
              section.appendChild(
                  markup.paragraph(
                      "classroom.assignment.results-later", when.text(end, markup.language()))));
    }
    attempt
        .flatMap(found -> quiz.player(assignment, found, steps, visitor, true, markup.language()))
        .ifPresent(section::appendChild);
    return section;
  }

  private static Element said(String key, Object argument, Markup markup) {
    var section = new Element("section").addClass("said");
    section.appendChild(markup.lead(key, argument));
    return section;
  }

  private static boolean finished(List<AttemptStep> steps) {
    return steps.stream().anyMatch(AttemptStep.Finished.class::isInstance);
  }

  private static int late(List<AttemptStep> steps) {
    return answered(steps.stream().filter(step -> !step.inTime()).toList());
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
