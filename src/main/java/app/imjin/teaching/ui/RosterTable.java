package app.imjin.teaching.ui;

import app.imjin.classroom.ParticipantId;
import app.imjin.classroom.SchoolClass;
import app.imjin.shell.Worded;
import app.imjin.teaching.Attendance;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who is in the class, by pseudonym, with what they have done.
final class RosterTable extends NativeTable implements Worded {
  private static final long serialVersionUID = 1L;

  private final transient SchoolClass schoolClass;
  private final transient List<Attendance> all;
  private final transient Students students;
  private final transient When when;
  private final transient RosterPage page;
  private final Map<ParticipantId, Button> buttons = new HashMap<>();

  RosterTable(
      SchoolClass schoolClass,
      List<Attendance> all,
      Students students,
      When when,
      RosterPage page) {
    this.schoolClass = schoolClass;
    this.all = all;
    this.students = students;
    this.when = when;
    this.page = page;
    addClassName("roster");
    getElement().setAttribute("tabindex", "-1");
    setCaptionText(text("teaching.roster-caption", all.size()));
    getHead()
        .addRow()
        .add(
            column("teaching.pseudonym"),
            column("teaching.last-seen"),
            column("teaching.answers"),
            column("teaching.finished"),
            column("teaching.manage-column"));
    all.forEach(one -> getBody().addRows(row(one)));
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /// Takes the keyboard to a student's row; to the table when the student is no longer in it.
  void focusOn(ParticipantId student) {
    Optional.ofNullable(buttons.get(student))
        .ifPresentOrElse(Button::focus, () -> getElement().callJsFunction("focus"));
  }

  private NativeTableHeaderCell column(String key) {
    var cell = new NativeTableHeaderCell(text(key));
    cell.getElement().setAttribute("scope", "col");
    return cell;
  }

  private NativeTableRow row(Attendance one) {
    var name = new NativeTableHeaderCell(one.participant().pseudonym().value());
    name.getElement().setAttribute("scope", "row");
    var seen = one.seen().map(when::say).orElseGet(() -> text("teaching.ticket-waits"));
    return new NativeTableRow(
        name,
        new NativeTableCell(seen),
        new NativeTableCell(String.valueOf(one.answered())),
        new NativeTableCell(String.valueOf(one.finished())),
        new NativeTableCell(manage(one)));
  }

  private Button manage(Attendance one) {
    var manage = new Button(text("teaching.manage"));
    manage.addThemeVariants(ButtonVariant.TERTIARY);
    manage.setAriaLabel(text("teaching.manage-one", one.participant().pseudonym()));
    manage.setEnabled(schoolClass.isOpen());
    manage.addClickListener(click -> new StudentDialog(schoolClass, one, students, page).open());
    buttons.put(one.participant().id(), manage);
    return manage;
  }
}
