package app.imjin.results.ui;

import app.imjin.classroom.Participant;
import app.imjin.results.Cell;
import com.vaadin.flow.component.html.NativeButton;

/// A mark in the grid that opens what was answered.
final class CellButton extends NativeButton {
  private final Mark mark;
  private Cell cell;

  CellButton(Wording wording, Participant participant, Cell cell) {
    this.cell = cell;
    mark = new Mark(cell.standing(), cell.isLate());
    addClassName("cell");
    setTabIndex(-1);
    add(mark);
    name(wording, participant);
  }

  void show(Wording wording, Participant participant, Cell changed) {
    if (!changed.equals(cell)) {
      cell = changed;
      mark.show(cell.standing(), cell.isLate());
      name(wording, participant);
    }
  }

  private void name(Wording wording, Participant participant) {
    setAriaLabel(
        wording.text(
            "results.cell",
            participant.pseudonym().value(),
            cell.prompt().number(),
            standing(wording)));
  }

  private String standing(Wording wording) {
    var standing = wording.text("results.standing." + cell.standing());
    return cell.isLate() ? wording.text("results.late-mark", standing) : standing;
  }

  Cell cell() {
    return cell;
  }
}
