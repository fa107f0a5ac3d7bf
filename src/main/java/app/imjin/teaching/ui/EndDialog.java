package app.imjin.teaching.ui;

import app.imjin.classroom.Assignment;
import app.imjin.shell.Worded;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Function;

/// Ends an assignment now, or takes it away while nobody has begun it. Says first what will be
/// kept.
final class EndDialog extends Dialog implements Worded {
  private static final long serialVersionUID = 1L;

  private final transient Assignment assignment;
  private final transient String title;
  private final transient Assigning assigning;
  private final transient Runnable changed;

  EndDialog(Assignment assignment, String title, Assigning assigning, Runnable changed) {
    this.assignment = assignment;
    this.title = title;
    this.assigning = assigning;
    this.changed = changed;
    addClassName("teach-dialog");
    var now = assigning.clock().instant();
    setHeaderTitle(text(titleKey(assignment.isDue(now)), title));
    boolean open = assignment.isOpen(now);
    boolean begun = assigning.assignments().isBegun(assignment);
    say(open, begun);
    getFooter().add(Parts.button(text("teaching.cancel"), this::close));
    if (!begun) {
      var remove = Parts.button(text("teaching.take-away"), () -> act(this::takeAway));
      remove.addThemeVariants(ButtonVariant.ERROR);
      getFooter().add(once(remove));
    }
    if (open) {
      getFooter().add(once(Parts.mainButton(text("teaching.end-now"), () -> act(this::end))));
    }
  }

  /// What the dialog and the button that opens it are called.
  static String titleKey(boolean over) {
    return over ? "teaching.take-away-of" : "teaching.end-of";
  }

  private void say(boolean open, boolean begun) {
    if (open) {
      add(new Paragraph(text("teaching.end-keeps", assignment.grace().toMinutes())));
      add(new Paragraph(text("teaching.end-undo")));
    } else if (begun) {
      add(new Paragraph(text("teaching.ended-before", title)));
    }
    if (!begun) {
      add(new Paragraph(text("teaching.take-away-what")));
    }
  }

  private static Button once(Button button) {
    button.setDisableOnClick(true);
    return button;
  }

  /// Another tab may have been faster.
  private void act(Function<Assignment, String> action) {
    if (isOpened()) {
      close();
      Parts.say(
          assigning.now(assignment).map(action).orElseGet(() -> text("teaching.gone", title)));
      changed.run();
    }
  }

  private String end(Assignment now) {
    if (now.isDue(assigning.clock().instant())) {
      return text("teaching.ended-before", title);
    }
    assigning.assignments().end(now);
    return text("teaching.ended", title);
  }

  private String takeAway(Assignment now) {
    return text(
        assigning.assignments().remove(now) ? "teaching.taken-away" : "teaching.begun-since",
        title);
  }
}
