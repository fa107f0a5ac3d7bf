package app.imjin.teaching.ui;

import app.imjin.classroom.Participant;
import app.imjin.classroom.ParticipantId;
import app.imjin.classroom.SchoolClass;
import app.imjin.shell.Worded;
import app.imjin.teaching.Attendance;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who is in the class, by pseudonym, with what they have done. Rows stay the same components when
/// answers arrive.
final class RosterTable extends Div implements Worded {
  private static final long serialVersionUID = 1L;

  private final transient SchoolClass schoolClass;
  private final transient Students students;
  private final transient RosterPage page;
  private final NativeTable table = new NativeTable();
  private final Paragraph nobody = Parts.hint(text("teaching.no-students"));
  private final Map<ParticipantId, Row> rows = new HashMap<>();

  RosterTable(
      SchoolClass schoolClass,
      List<Attendance> all,
      Students students,
      When when,
      RosterPage page) {
    this.schoolClass = schoolClass;
    this.students = students;
    this.page = page;
    table.addClassName("roster");
    table.getElement().setAttribute("tabindex", "-1");
    table
        .getHead()
        .addRow()
        .add(
            column("teaching.pseudonym"),
            column("teaching.last-seen"),
            column("teaching.answers"),
            column("teaching.finished"),
            column("teaching.manage-column"));
    add(nobody, table);
    show(all, when);
  }

  /// Shows the students as they are now.
  void show(List<Attendance> all, When when) {
    nobody.setVisible(all.isEmpty());
    table.setVisible(!all.isEmpty());
    table.setCaptionText(text("teaching.roster-caption", all.size()));
    dropOthers(all);
    for (int i = 0; i < all.size(); i++) {
      var one = all.get(i);
      var id = one.participant().id();
      var known = Optional.ofNullable(rows.get(id));
      var row = known.orElseGet(() -> new Row(one.participant()));
      row.show(one, when);
      if (known.isEmpty()) {
        rows.put(id, row);
        table.getBody().addComponentAtIndex(i, row);
      }
    }
  }

  private void dropOthers(List<Attendance> all) {
    var here = all.stream().map(one -> one.participant().id()).toList();
    for (var id : List.copyOf(rows.keySet())) {
      if (!here.contains(id)) {
        Optional.ofNullable(rows.remove(id)).ifPresent(table.getBody()::remove);
      }
    }
  }

  /// Takes the keyboard to a student's row; to the table when the student is no longer in it.
  void focusOn(ParticipantId student) {
    Optional.ofNullable(rows.get(student))
        .ifPresentOrElse(Row::focus, () -> table.getElement().callJsFunction("focus"));
  }

  private NativeTableHeaderCell column(String key) {
    var cell = new NativeTableHeaderCell(text(key));
    cell.getElement().setAttribute("scope", "col");
    return cell;
  }

  /// One student.
  private final class Row extends NativeTableRow {
    private static final long serialVersionUID = 1L;

    private final NativeTableCell seen = new NativeTableCell();
    private final NativeTableCell answered = figure("teaching.answers");
    private final NativeTableCell finished = figure("teaching.finished");
    private final Button manage = new Button(text("teaching.manage"));
    private transient Optional<Attendance> shown = Optional.empty();

    Row(Participant student) {
      var name = new NativeTableHeaderCell(student.pseudonym().value());
      name.getElement().setAttribute("scope", "row");
      manage.addThemeVariants(ButtonVariant.TERTIARY);
      manage.setAriaLabel(text("teaching.manage-one", student.pseudonym()));
      manage.setEnabled(schoolClass.isOpen());
      manage.addClickListener(click ->
          shown.ifPresent(one -> new StudentDialog(schoolClass, one, students, page).open()));
      add(name, seen, answered, finished, new NativeTableCell(manage));
    }

    /// On a phone, where the head has no room, the figure says what it counts.
    private NativeTableCell figure(String key) {
      var cell = new NativeTableCell();
      cell.getElement().setAttribute("data-column", text(key));
      return cell;
    }

    void show(Attendance one, When when) {
      shown = Optional.of(one);
      seen.setText(one.seen().map(when::say).orElseGet(() -> text("teaching.ticket-waits")));
      answered.setText(String.valueOf(one.answered()));
      finished.setText(String.valueOf(one.finished()));
    }

    void focus() {
      manage.focus();
    }
  }
}
