package app.imjin.teaching.ui;

import app.imjin.classroom.Assignment;
import app.imjin.classroom.Feedback;
import app.imjin.classroom.NewAssignment;
import app.imjin.classroom.SchoolClass;
import app.imjin.common.Isolated;
import app.imjin.shell.Worded;
import app.imjin.story.ReadingRule;
import app.imjin.teaching.Lesson;
import app.imjin.teaching.NotedStep;
import app.imjin.teaching.OfferedQuiz;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Gives a class a story and a quiz; then shows the code under which the students find it.
final class AssignDialog extends Dialog implements Worded {
  private static final long serialVersionUID = 1L;

  private final transient SchoolClass schoolClass;
  private final transient Assigning assigning;
  private final transient Runnable changed;
  private final Select<Lesson> story = new Select<>();
  private final UnorderedList noted = new UnorderedList();
  private final Select<OfferedQuiz> quiz = new Select<>();
  private final LevelSelect levels = new LevelSelect();
  private final Checkbox guided = new Checkbox(text("teaching.guided"));
  private final RadioButtonGroup<Feedback> feedback = new RadioButtonGroup<>();
  private final DueFields due;
  private final Button assign;

  /// @param changed what to do when the class is no longer as it was shown
  AssignDialog(SchoolClass schoolClass, Assigning assigning, Runnable changed) {
    this.schoolClass = schoolClass;
    this.assigning = assigning;
    this.changed = changed;
    this.due = new DueFields(When.in(UI.getCurrent(), assigning.clock()));
    this.assign = Parts.mainButton(text("teaching.assign"), this::assign);
    addClassNames("teach-dialog", "assign-dialog");
    setHeaderTitle(text("teaching.assign-to", name()));
    var lessons = assigning.shelf().lessons();
    if (lessons.isEmpty()) {
      add(new Paragraph(text("teaching.no-lessons")));
      getFooter().add(Parts.button(text("teaching.close"), this::close));
      return;
    }
    layOutStory();
    layOutFeedback();
    story.setItems(lessons);
    story.setValue(lessons.getFirst());
    guided.setHelperText(text("teaching.guided-hint"));
    add(fields());
    assign.setDisableOnClick(true);
    getFooter().add(Parts.button(text("teaching.cancel"), this::close), assign);
  }

  private String name() {
    return Isolated.of(schoolClass.name());
  }

  /// What is chosen each time comes first, so that its mistakes are in sight.
  private Div fields() {
    var fields = new Div(new Div(story, quiz, due), new Div(feedback, levels, guided), noted);
    fields.addClassName("assign-fields");
    return fields;
  }

  private void layOutStory() {
    story.setLabel(text("teaching.story"));
    noted.addClassName("noted");
    story.setItemLabelGenerator(lesson -> lesson.title().in(language()));
    quiz.setLabel(text("teaching.quiz"));
    quiz.setItemLabelGenerator(
        one -> text("teaching.quiz-with-count", one.title().in(language()), one.questions()));
    story.addValueChangeListener(change -> {
      var quizzes = change.getValue().quizzes();
      quiz.setItems(quizzes);
      quiz.setValue(quizzes.getFirst());
      noted.removeAll();
      change.getValue().noted().forEach(step -> noted.add(new ListItem(words(step))));
      noted.setVisible(!change.getValue().noted().isEmpty());
    });
  }

  /// What a teacher may want to prepare the class for.
  private String words(NotedStep step) {
    return text(
        step.asks() ? "teaching.noted-asks" : "teaching.noted",
        step.number(),
        step.title().in(language()),
        step.note().in(language()));
  }

  private void layOutFeedback() {
    feedback.setLabel(text("teaching.feedback"));
    feedback.setItems(Feedback.values());
    feedback.setItemLabelGenerator(mode ->
        switch (mode) {
          case AT_ONCE -> text("teaching.feedback-at-once-choice");
          case AFTER_DUE -> text("teaching.feedback-after-due-choice");
        });
    feedback.setValue(Feedback.AT_ONCE);
    feedback.addValueChangeListener(change -> {
      boolean afterDue = change.getValue() == Feedback.AFTER_DUE;
      feedback.setHelperText(afterDue ? text("teaching.feedback-after-due-hint") : "");
      due.required(afterDue);
    });
  }

  private void assign() {
    var now = assigning.clock().instant();
    if (!isOpened() || !due.isGood(now)) {
      assign.setEnabled(true);
      return;
    }
    close();
    assigning.open(schoolClass).ifPresentOrElse(this::assignTo, this::sayAway);
  }

  private void assignTo(SchoolClass one) {
    var made = assigning.assignments().assign(one, wish(due.end(), due.grace()));
    Parts.say(text("teaching.assigned", assigning.shelf().title(made).in(language()), name()));
    UI.getCurrent().navigate(TeachingNavigation.code(one.id()).substring(1));
  }

  private void sayAway() {
    Parts.say(text("teaching.assign-away", name()));
    changed.run();
  }

  private NewAssignment wish(Optional<Instant> end, Duration grace) {
    var lesson = story.getValue();
    return new NewAssignment(
        lesson.pack(),
        lesson.story(),
        quiz.getValue().version(),
        Optional.empty(),
        end,
        feedback.getValue(),
        end.isPresent() ? grace : Assignment.USUAL_GRACE,
        new ReadingRule(levels.getValue(), guided.getValue()));
  }
}
