package app.imjin.teaching.ui;

import app.imjin.classroom.Assignment;
import app.imjin.classroom.Feedback;
import app.imjin.common.Isolated;
import app.imjin.common.Language;
import app.imjin.live.ui.ProjectorNavigation;
import app.imjin.pack.QuizId;
import app.imjin.results.ui.ResultsNavigation;
import app.imjin.shell.Worded;
import app.imjin.teaching.Assigned;
import app.imjin.teaching.Shelf;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.Optional;

/// One assignment: how far the class is, until when, and the ways to its results and to the room.
final class ProgressCard extends Div implements Worded {
  private static final long serialVersionUID = 1L;

  private final transient Assignment assignment;
  private final Span above = new Span();
  private final Span finished = new Span();
  private final Span of = new Span();
  private final ProgressBar bar = new ProgressBar();
  private final Paragraph until = line("");

  private ProgressCard(Assigned assigned, Titled titled, String above, When when) {
    this.assignment = assigned.assignment();
    addClassNames("card", "progress-card");
    var title = new H3(new Anchor(resultsAddress(), titled.story()));
    this.above.setText(above);
    this.above.addClassName("card-above");
    finished.addClassName("figure");
    var count = new Paragraph(finished, of);
    count.addClassName("count");
    add(this.above, title, count, bar, until);
    show(assigned, when);
  }

  /// What an assignment is about.
  record Titled(String story, Optional<QuizId> quiz) {
    static Titled of(Assignment assignment, Shelf shelf, Language language) {
      return new Titled(shelf.title(assignment).in(language), shelf.quiz(assignment));
    }
  }

  /// As it stands on the page of all classes: with the name of its class.
  static ProgressCard amongAll(Assigned assigned, Titled titled, When when) {
    var card = new ProgressCard(assigned, titled, Isolated.of(assigned.schoolClass().name()), when);
    var ways = card.ways(titled);
    ways.addComponentAtIndex(
        1,
        Parts.way(
            TeachingNavigation.code(assigned.schoolClass().id()), card.text("teaching.show-code")));
    card.add(ways);
    return card;
  }

  /// As it stands on the page of its class: with what was agreed, and what can be changed.
  ///
  /// @param changes none where nothing can be changed
  static ProgressCard inClass(Assigned assigned, Titled titled, When when, List<Button> changes) {
    var card = new ProgressCard(assigned, titled, "", when);
    card.above.setText(card.text("teaching.assignment-number", assigned.assignment().number()));
    var ways = card.ways(titled);
    changes.forEach(ways::add);
    card.add(card.line(card.feedback()), card.line(card.reading()), ways);
    return card;
  }

  /// Shows how far the class is now.
  void show(Assigned now, When when) {
    var progress = now.progress();
    finished.setText(String.valueOf(progress.finished()));
    of.setText(" " + text("teaching.of-finished", progress.students()));
    bar.setMax(Math.max(1, progress.students()));
    bar.setValue(progress.finished());
    bar.getElement()
        .setAttribute(
            "aria-label",
            text("teaching.progress-label", progress.finished(), progress.students()));
    until.setText(until(progress.working(), when));
  }

  private String resultsAddress() {
    return ResultsNavigation.results(assignment.id());
  }

  private Div ways(Titled titled) {
    var ways = Parts.row(Parts.mainWay(resultsAddress(), text("teaching.results")));
    var story = ProjectorNavigation.story(assignment.pack(), assignment.story());
    ways.add(projector(story, "teaching.project-story"));
    titled
        .quiz()
        .map(quiz -> ProjectorNavigation.quiz(assignment.pack(), quiz))
        .ifPresent(quiz -> ways.add(projector(quiz, "teaching.project-quiz")));
    return ways;
  }

  private Anchor projector(String address, String key) {
    var way = Parts.way(address, text(key));
    way.setRouterIgnore(true);
    return way;
  }

  private String until(int working, When when) {
    boolean over = assignment.isDue(when.now());
    var due =
        assignment
            .due()
            .map(end -> text(over ? "teaching.was-due" : "teaching.due", when.say(end)))
            .orElseGet(() -> text("teaching.no-due"));
    return working == 0
        ? due
        : text(over ? "teaching.due-and-not-finished" : "teaching.due-and-working", due, working);
  }

  private String feedback() {
    long grace = assignment.grace().toMinutes();
    var feedback =
        switch (assignment.feedback()) {
          case Feedback.AT_ONCE -> text("teaching.feedback-at-once");
          case Feedback.AFTER_DUE -> text("teaching.feedback-after-due");
        };
    return assignment.due().isPresent()
        ? text("teaching.feedback-and-grace", feedback, grace)
        : feedback;
  }

  private String reading() {
    var levels = LevelSelect.words(assignment.reading().levels(), this);
    return assignment.reading().guided() ? text("teaching.levels-and-guided", levels) : levels;
  }

  private Paragraph line(String text) {
    var line = new Paragraph(text);
    line.addClassName("card-line");
    return line;
  }
}
