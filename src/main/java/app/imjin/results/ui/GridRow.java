package app.imjin.results.ui;

import app.imjin.classroom.Participant;
import app.imjin.results.Row;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/// One student in the grid.
final class GridRow extends NativeTableRow {
  private final Wording wording;
  private final Participant participant;
  private final List<CellButton> cells = new ArrayList<>();
  private final Total first = new Total();
  private final Total after = new Total();
  private final Span late = new Span();

  GridRow(Wording wording, Row row, BiConsumer<Participant, CellButton> opened) {
    this.wording = wording;
    participant = row.participant();
    var name = new NativeTableHeaderCell(participant.pseudonym().value());
    name.getElement().setAttribute("scope", "row");
    add(name);
    for (var cell : row.cells()) {
      var button = new CellButton(wording, participant, cell);
      button.addClickListener(click -> opened.accept(participant, button));
      cells.add(button);
      add(new NativeTableCell(button));
    }
    late.addClassName("gained-late");
    after.add(late);
    add(first, after);
    show(row);
  }

  void show(Row row) {
    for (int i = 0; i < cells.size(); i++) {
      cells.get(i).show(wording, participant, row.cells().get(i));
    }
    first.show(wording, row.firstTry(), cells.size());
    after.show(wording, row.afterRereading(), cells.size());
    late.setText(row.gainedLate() > 0 ? wording.text("results.gained-late", row.gainedLate()) : "");
  }

  /// "8 / 12", said as "8 of 12".
  private static final class Total extends NativeTableCell {
    private final Span shown = new Span();
    private final Span said = new Span();

    Total() {
      addClassName("total");
      shown.getElement().setAttribute("aria-hidden", "true");
      said.addClassName("for-readers");
      add(shown, said);
    }

    void show(Wording wording, int count, int of) {
      shown.setText(wording.text("results.count", count, of));
      said.setText(wording.text("results.count-spoken", count, of));
    }
  }
}
