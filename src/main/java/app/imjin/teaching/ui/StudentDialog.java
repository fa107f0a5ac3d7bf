package app.imjin.teaching.ui;

import app.imjin.classroom.AnswerWriter.NotConfirmed;
import app.imjin.classroom.Assignment;
import app.imjin.classroom.Participant;
import app.imjin.classroom.Roster.Merge;
import app.imjin.classroom.SchoolClass;
import app.imjin.classroom.Ticket;
import app.imjin.shell.Worded;
import app.imjin.teaching.Attendance;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.util.List;

/// What a teacher can do about one student. Each choice says first what will be kept.
final class StudentDialog extends Dialog implements Worded {
  private static final long serialVersionUID = 1L;

  private final transient SchoolClass schoolClass;
  private final transient Attendance attendance;
  private final transient Participant student;
  private final transient Students students;
  private final transient RosterPage page;

  StudentDialog(
      SchoolClass schoolClass, Attendance attendance, Students students, RosterPage page) {
    this.schoolClass = schoolClass;
    this.attendance = attendance;
    this.student = attendance.participant();
    this.students = students;
    this.page = page;
    addClassName("teach-dialog");
    setHeaderTitle(name());
    addClosedListener(closed -> page.focusOn(student.id()));
    showChoices();
  }

  private String name() {
    return student.pseudonym().value();
  }

  private void showChoices() {
    removeAll();
    add(choice("teaching.new-ticket", "teaching.new-ticket-short", this::showNewTicket));
    if (!others().isEmpty()) {
      add(choice("teaching.merge", "teaching.merge-short", this::showMerge));
    }
    if (!attendance.begun().isEmpty()) {
      add(choice("teaching.reset", "teaching.reset-short", this::showReset));
    }
    add(choice("teaching.remove", "teaching.remove-short", this::showRemove));
    footer(Parts.button(text("teaching.close"), this::close));
  }

  private Div choice(String titleKey, String textKey, Runnable open) {
    var button = Parts.button(text(titleKey), open);
    var choice = new Div(button, new Paragraph(text(textKey)));
    choice.addClassName("choice");
    return choice;
  }

  private void showNewTicket() {
    ask(
        "teaching.new-ticket-long",
        Parts.mainButton(text("teaching.make-ticket"), this::makeTicket));
  }

  private void makeTicket() {
    confirmed(() ->
        students.roster().newTicket(student).ifPresentOrElse(this::showTicket, this::sayGone));
  }

  private void showTicket(Ticket ticket) {
    // The words cannot be had again: only the button closes over them.
    setCloseOnEsc(false);
    setCloseOnOutsideClick(false);
    removeAll();
    var words = new Paragraph(ticket.text());
    words.addClassName("ticket-words");
    words.getElement().setAttribute("tabindex", "-1");
    add(new H3(text("teaching.ticket-of", name())), words, paragraph("teaching.ticket-once"));
    footer(Parts.mainButton(text("teaching.ticket-noted"), this::close));
    words.getElement().callJsFunction("focus");
    page.refresh();
  }

  private void showMerge() {
    var other = new Select<Participant>();
    other.setLabel(text("teaching.merge-with"));
    other.setItems(others());
    other.setItemLabelGenerator(one -> one.pseudonym().value());
    var merge = Parts.mainButton(text("teaching.merge-do"), () -> merge(other.getValue()));
    merge.setEnabled(false);
    var kept = paragraph("teaching.merge-choose");
    kept.getElement().setAttribute("aria-live", "polite");
    other.addValueChangeListener(change -> {
      merge.setEnabled(true);
      kept.setText(whatIsKept(change.getValue()));
    });
    removeAll();
    add(other, kept);
    footer(back(), merge);
    other.focus();
  }

  private String whatIsKept(Participant other) {
    boolean otherStays = cameFirst(student).isAfter(cameFirst(other));
    var stays = otherStays ? other : student;
    var goes = otherStays ? student : other;
    return text("teaching.merge-kept", stays.pseudonym(), goes.pseudonym());
  }

  /// As `Roster.merge` decides.
  private static Instant cameFirst(Participant one) {
    return one.joined().orElse(Instant.MAX);
  }

  private void merge(Participant other) {
    confirmed(() -> {
      switch (students.roster().merge(student, other)) {
        case Merge.Merged(var kept, var gone) ->
            done(text("teaching.merged", gone.pseudonym(), kept.pseudonym()));
        case Merge.NotHere(var who) -> done(text("teaching.no-longer-here", who.pseudonym()));
      }
    });
  }

  private void showReset() {
    var assignment = new Select<Assignment>();
    assignment.setLabel(text("teaching.reset-which"));
    assignment.setItems(attendance.begun());
    assignment.setItemLabelGenerator(this::title);
    assignment.setValue(attendance.begun().getFirst());
    removeAll();
    add(assignment, paragraph("teaching.reset-long"));
    footer(back(), Parts.mainButton(text("teaching.reset-do"), () -> reset(assignment.getValue())));
    assignment.focus();
  }

  private String title(Assignment assignment) {
    return text(
        "teaching.number-and-title",
        assignment.number(),
        students.shelf().title(assignment).in(language()));
  }

  private void reset(Assignment assignment) {
    confirmed(() ->
        done(
            students.attempts().reset(assignment, student)
                ? text("teaching.was-reset", name(), title(assignment))
                : text("teaching.nothing-reset", name(), title(assignment))));
  }

  private void showRemove() {
    var remove = Parts.button(text("teaching.remove-do"), this::remove);
    remove.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
    ask("teaching.remove-long", remove);
  }

  private void remove() {
    confirmed(() -> {
      if (students.roster().remove(student)) {
        done(text("teaching.removed", name()));
      } else {
        sayGone();
      }
    });
  }

  /// Another tab has done something about the student that this dialog does not know.
  private void sayGone() {
    done(text("teaching.no-longer-here", name()));
  }

  /// Does what lasts, and says so when the server cannot tell whether it has been done.
  private void confirmed(Runnable work) {
    try {
      work.run();
    } catch (NotConfirmed e) {
      done(text("teaching.not-confirmed"));
    }
  }

  private void ask(String textKey, Button button) {
    removeAll();
    add(paragraph(textKey));
    footer(back(), button);
    button.setDisableOnClick(true);
    button.focus();
  }

  private Button back() {
    return Parts.button(text("teaching.back"), this::showChoices);
  }

  private void footer(Component... components) {
    getFooter().removeAll();
    getFooter().add(components);
  }

  private Paragraph paragraph(String key) {
    return new Paragraph(text(key, name()));
  }

  private void done(String outcome) {
    close();
    Parts.say(outcome);
    page.refresh();
  }

  private List<Participant> others() {
    return students.roster().of(schoolClass).stream()
        .filter(one -> !one.id().equals(student.id()))
        .toList();
  }
}
