package app.imjin.teaching.ui;

import app.imjin.classroom.Assignment;
import app.imjin.classroom.Feedback;
import app.imjin.classroom.Progress;
import app.imjin.live.ui.ProjectorNavigation;
import app.imjin.results.ui.ResultsNavigation;
import app.imjin.shell.Worded;
import app.imjin.teaching.Assigned;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Optional;

/// One assignment: how far the class is, until when, and the ways to its results and its code.
final class ProgressCard extends Div implements Worded {
  private static final long serialVersionUID = 1L;

  private final transient Assigned assigned;
  private final transient When when;

  private ProgressCard(Assigned assigned, String story, String above, When when) {
    this.assigned = assigned;
    this.when = when;
    addClassNames("card", "progress-card");
    var title = new H3(new Anchor(ResultsNavigation.results(assignment().id()), story));
    var small = new Span(above);
    small.addClassName("card-above");
    add(small, title, count(), bar(), until());
  }

  /// As it stands on the page of all classes: with the name of its class.
  static ProgressCard amongAll(Assigned assigned, String story, When when) {
    var card = new ProgressCard(assigned, story, assigned.schoolClass().name(), when);
    card.add(
        Parts.row(
            Parts.mainWay(card.resultsAddress(), card.text("teaching.results")),
            Parts.way(
                TeachingNavigation.code(assigned.schoolClass().id()),
                card.text("teaching.show-code")),
            card.projector()));
    return card;
  }

  /// As it stands on the page of its class: with what was agreed, and a way to change until when.
  ///
  /// @param change the due date; empty where nothing can be changed
  static ProgressCard inClass(Assigned assigned, String story, When when, Optional<Button> change) {
    var number = assigned.assignment().number();
    var card = new ProgressCard(assigned, story, "", when);
    card.small(card.text("teaching.assignment-number", number));
    var ways =
        Parts.row(
            Parts.mainWay(card.resultsAddress(), card.text("teaching.results")), card.projector());
    change.ifPresent(ways::add);
    card.add(card.line(card.feedback()), card.line(card.reading()), ways);
    return card;
  }

  private void small(String text) {
    getChildren().findFirst().ifPresent(first -> first.getElement().setText(text));
  }

  private Assignment assignment() {
    return assigned.assignment();
  }

  private Progress progress() {
    return assigned.progress();
  }

  private String resultsAddress() {
    return ResultsNavigation.results(assignment().id());
  }

  private Anchor projector() {
    var way =
        Parts.way(
            ProjectorNavigation.story(assignment().pack(), assignment().story()),
            text("teaching.project"));
    way.setRouterIgnore(true);
    return way;
  }

  private Paragraph count() {
    var finished = new Span(String.valueOf(progress().finished()));
    finished.addClassName("figure");
    var count =
        new Paragraph(
            finished, new Span(" " + text("teaching.of-finished", progress().students())));
    count.addClassName("count");
    return count;
  }

  private ProgressBar bar() {
    var bar = new ProgressBar(0, Math.max(1, progress().students()), progress().finished());
    bar.getElement()
        .setAttribute(
            "aria-label",
            text("teaching.progress-label", progress().finished(), progress().students()));
    return bar;
  }

  private Paragraph until() {
    boolean over = assignment().isDue(when.now());
    var due =
        assignment()
            .due()
            .map(end -> text(over ? "teaching.was-due" : "teaching.due", when.say(end)))
            .orElseGet(() -> text("teaching.no-due"));
    int working = progress().working();
    return line(
        working == 0
            ? due
            : text(
                over ? "teaching.due-and-not-finished" : "teaching.due-and-working", due, working));
  }

  private String feedback() {
    long grace = assignment().grace().toMinutes();
    var feedback =
        switch (assignment().feedback()) {
          case Feedback.AT_ONCE -> text("teaching.feedback-at-once");
          case Feedback.AFTER_DUE -> text("teaching.feedback-after-due");
        };
    return assignment().due().isPresent()
        ? text("teaching.feedback-and-grace", feedback, grace)
        : feedback;
  }

  private String reading() {
    var levels = LevelSelect.words(assignment().reading().levels(), this);
    return assignment().reading().guided() ? text("teaching.levels-and-guided", levels) : levels;
  }

  private Paragraph line(String text) {
    var line = new Paragraph(text);
    line.addClassName("card-line");
    return line;
  }
}
