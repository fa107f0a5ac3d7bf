package app.imjin.teaching.ui;

import app.imjin.classroom.Assignment;
import app.imjin.classroom.Feedback;
import app.imjin.shell.Worded;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;

/// Moves the due date of an assignment, sets one, or takes it away.
final class DueDialog extends Dialog implements Worded {
  private static final long serialVersionUID = 1L;

  private final transient Assignment assignment;
  private final transient String title;
  private final transient Assigning assigning;
  private final transient Runnable changed;
  private final transient When when;
  private final DueFields due;
  private final Button save;

  DueDialog(Assignment assignment, String title, Assigning assigning, Runnable changed) {
    this.assignment = assignment;
    this.title = title;
    this.assigning = assigning;
    this.changed = changed;
    this.when = When.in(UI.getCurrent(), assigning.clock());
    this.due = new DueFields(when);
    this.save = Parts.mainButton(text("teaching.change-due-do"), this::save);
    addClassName("teach-dialog");
    setHeaderTitle(text("teaching.change-due-of", title));
    boolean needed = assignment.feedback() == Feedback.AFTER_DUE;
    due.required(needed);
    due.show(assignment.due(), assignment.grace());
    add(due);
    if (!needed) {
      add(Parts.hint(text("teaching.change-due-empty")));
    }
    add(Parts.hint(text("teaching.change-due-keeps")));
    if (needed && assignment.isOver(when.now())) {
      add(Parts.hint(text("teaching.change-due-shown")));
    }
    save.setDisableOnClick(true);
    getFooter().add(Parts.button(text("teaching.cancel"), this::close), save);
  }

  private void save() {
    if (!isOpened() || !due.isGood(assigning.clock().instant())) {
      save.setEnabled(true);
      return;
    }
    close();
    Parts.say(
        assigning
            .now(assignment)
            .map(this::reschedule)
            .orElseGet(() -> text("teaching.gone", title)));
    changed.run();
  }

  private String reschedule(Assignment now) {
    var end = due.end();
    assigning.assignments().reschedule(now, end, end.map(time -> due.grace()).orElse(now.grace()));
    return end.map(time -> text("teaching.due-changed", title, when.say(time)))
        .orElseGet(() -> text("teaching.due-taken-away", title));
  }
}
