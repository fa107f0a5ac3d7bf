package app.imjin.classroom.ui;

import app.imjin.classroom.Assignment;
import app.imjin.classroom.Assignments;
import app.imjin.classroom.Attempts;
import app.imjin.classroom.ClassroomNavigation;
import app.imjin.classroom.ParticipantRecord;
import app.imjin.common.Isolated;
import app.imjin.pack.Packs;
import app.imjin.story.Stories;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/// What a class has to do, as one student sees it: the open ones first, then those that are over.
@Component
class TasksHtml {
  private final Assignments assignments;
  private final Attempts attempts;
  private final QuizSheet quiz;
  private final KeptAnswersHtml kept;
  private final Packs packs;
  private final When when;
  private final Clock clock;

  TasksHtml(
      Assignments assignments,
      Attempts attempts,
      QuizSheet quiz,
      KeptAnswersHtml kept,
      Packs packs,
      When when,
      Clock clock) {
    this.assignments = assignments;
    this.attempts = attempts;
    this.quiz = quiz;
    this.kept = kept;
    this.packs = packs;
    this.when = when;
    this.clock = clock;
  }

  Element of(Visitor visitor, Markup markup) {
    var now = clock.instant();
    var all =
        assignments.of(visitor.schoolClass()).stream()
            .filter(one -> !now.isBefore(one.opens()))
            .toList();
    var page = Markup.page("class-tasks");
    page.appendChild(
        markup.heading("classroom.tasks.title", Isolated.of(visitor.schoolClass().name())));
    if (!visitor.schoolClass().isOpen()) {
      page.appendChild(markup.lead("classroom.tasks.archived"));
    }
    page.appendChild(kept.of(visitor, markup));
    var open = all.stream().filter(one -> one.isOpen(now)).toList();
    var over = all.stream().filter(one -> one.isDue(now)).toList();
    page.appendChild(markup.lead(open.isEmpty() ? "classroom.tasks.none" : "classroom.tasks.lead"));
    page.appendChild(list(open, "h2", visitor, markup));
    if (!over.isEmpty()) {
      page.appendElement("h2").text(markup.text("classroom.tasks.over"));
      page.appendChild(list(over, "h3", visitor, markup));
    }
    return page;
  }

  private Element list(List<Assignment> some, String heading, Visitor visitor, Markup markup) {
    var list = new Element("ul").addClass("tasks");
    some.forEach(one -> list.appendChild(task(one, heading, visitor, markup)));
    return list;
  }

  private Element task(Assignment assignment, String heading, Visitor visitor, Markup markup) {
    var task = new Element("li").addClass("sheet");
    var address = ClassroomNavigation.assignment(visitor.schoolClass().code(), assignment);
    task.appendElement(heading)
        .appendElement("a")
        .attr("href", address)
        .text(title(assignment, markup));
    task.appendElement("p").text(quiz.title(assignment, markup.language()));
    task.appendChild(due(assignment, markup));
    var record = record(assignment, visitor).filter(one -> !one.questions().isEmpty());
    task.appendElement("p").addClass("state").text(state(assignment, record, markup));
    task.appendChild(way(address, assignment, record, markup));
    return task;
  }

  /// The one thing to do next; the title above leads to the same place.
  private Element way(
      String address, Assignment assignment, Optional<ParticipantRecord> record, Markup markup) {
    boolean over =
        assignment.isDue(clock.instant())
            || record.flatMap(ParticipantRecord::finished).isPresent();
    var key =
        over
            ? "classroom.task.look"
            : record.isEmpty() ? "classroom.task.begin" : "classroom.task.go-on";
    return new Element("a")
        .addClass(over ? "button" : "button primary")
        .attr("href", address)
        .text(markup.text(key));
  }

  String title(Assignment assignment, Markup markup) {
    return packs
        .find(assignment.pack())
        .flatMap(pack -> pack.part(Stories.class).find(assignment.story()))
        .map(story -> story.title().in(markup.language()))
        .orElseGet(() -> assignment.story().value());
  }

  Element due(Assignment assignment, Markup markup) {
    var paragraph = new Element("p").addClass("due");
    assignment
        .due()
        .ifPresentOrElse(
            due -> {
              boolean over = assignment.isDue(clock.instant());
              paragraph.appendText(
                  markup.text(over ? "classroom.due.was" : "classroom.due.is") + " ");
              paragraph.appendChild(when.html(due, markup.language()));
            },
            () -> paragraph.text(markup.text("classroom.due.none")));
    return paragraph;
  }

  private String state(Assignment assignment, Optional<ParticipantRecord> record, Markup markup) {
    if (record.isEmpty()) {
      return markup.text("classroom.state.new");
    }
    return record.flatMap(ParticipantRecord::finished).isPresent()
        ? markup.text("classroom.state.finished")
        : markup.text(
            "classroom.state.begun",
            record.orElseThrow().questions().size(),
            quiz.questions(assignment));
  }

  private Optional<ParticipantRecord> record(Assignment assignment, Visitor visitor) {
    return attempts
        .current(assignment, visitor.participant())
        .map(attempt -> attempts.record(assignment, visitor.participant(), attempt));
  }
}
