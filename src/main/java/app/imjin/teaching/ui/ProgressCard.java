package app.imjin.teaching.ui;

import app.imjin.classroom.Assignment;
import app.imjin.classroom.Feedback;
import app.imjin.live.ui.ProjectorNavigation;
import app.imjin.results.ui.ResultsNavigation;
import app.imjin.shell.Worded;
import app.imjin.teaching.Progress;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;

/// One assignment: how far the class is, until when, and the ways to its results and its code.
final class ProgressCard extends Div implements Worded {
  private static final long serialVersionUID = 1L;

  private final transient Progress progress;
  private final transient When when;

  private ProgressCard(Progress progress, String story, String above, When when) {
    this.progress = progress;
    this.when = when;
    addClassNames("card", "progress-card");
    var title = new H3(new Anchor(ResultsNavigation.results(assignment().id()), story));
    var small = new Span(above);
    small.addClassName("card-above");
    add(small, title, count(), bar(), until());
  }

  /// As it stands on the page of all classes: with the name of its class.
  static ProgressCard amongAll(Progress progress, String story, When when) {
    var card = new ProgressCard(progress, story, progress.schoolClass().name(), when);
    card.add(
        Parts.row(
            Parts.mainWay(card.resultsAddress(), card.text("teaching.results")),
            Parts.way(
                TeachingNavigation.code(progress.schoolClass().id()),
                card.text("teaching.show-code")),
            card.projector()));
    return card;
  }

  /// As it stands on the page of its class: with what was agreed.
  static ProgressCard inClass(Progress progress, String story, When when) {
    var number = progress.assignment().number();
    var card = new ProgressCard(progress, story, "", when);
    card.small(card.text("teaching.assignment-number", number));
    card.add(
        card.line(card.feedback()),
        card.line(card.reading()),
        Parts.row(
            Parts.mainWay(card.resultsAddress(), card.text("teaching.results")), card.projector()));
    return card;
  }

  private void small(String text) {
    getChildren().findFirst().ifPresent(first -> first.getElement().setText(text));
  }

  private Assignment assignment() {
    return progress.assignment();
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
    var finished = new Span(String.valueOf(progress.finished()));
    finished.addClassName("figure");
    var count =
        new Paragraph(finished, new Span(" " + text("teaching.of-finished", progress.students())));
    count.addClassName("count");
    return count;
  }

  private ProgressBar bar() {
    var bar = new ProgressBar(0, Math.max(1, progress.students()), progress.finished());
    bar.getElement()
        .setAttribute(
            "aria-label",
            text("teaching.progress-label", progress.finished(), progress.students()));
    return bar;
  }

  private Paragraph until() {
    int working = progress.begun() - progress.finished();
    var due =
        assignment()
            .due()
            .map(end ->
                text(
                    assignment().isDue(when.now()) ? "teaching.was-due" : "teaching.due",
                    when.say(end)))
            .orElseGet(() -> text("teaching.no-due"));
    return line(working > 0 ? text("teaching.due-and-working", due, working) : due);
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
