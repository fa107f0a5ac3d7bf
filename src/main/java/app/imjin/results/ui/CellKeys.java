package app.imjin.results.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import java.util.List;

/// Makes the grid one stop of the Tab key; within it the arrow keys, Home and End move the focus.
final class CellKeys {
  private static final String KEY = "event.key";

  private final int columns;
  private List<List<CellButton>> rows = List.of();
  private int row;
  private int column;

  CellKeys(NativeTable table, int columns) {
    this.columns = columns;
    table
        .getElement()
        .addEventListener("keydown", this::move)
        .setFilter(
            "['ArrowLeft','ArrowRight','ArrowUp','ArrowDown','Home','End'].includes(event.key)")
        .addEventData(KEY)
        .mapEventTargetElement()
        .preventDefault();
  }

  /// The cells as they are now; the stop stays where it was as far as it can.
  void over(List<List<CellButton>> cells) {
    var before = current();
    rows = cells;
    before.forEach(button -> find(button.getElement()));
    stopAt(row, column);
  }

  private List<CellButton> current() {
    return row < rows.size() && column < columns ? List.of(rows.get(row).get(column)) : List.of();
  }

  private void move(DomEvent event) {
    event.getEventTarget().ifPresent(this::find);
    var key = event.getEventData().get(KEY).asString();
    switch (key) {
      case "ArrowLeft" -> stopAt(row, column - 1);
      case "ArrowRight" -> stopAt(row, column + 1);
      case "ArrowUp" -> stopAt(row - 1, column);
      case "ArrowDown" -> stopAt(row + 1, column);
      case "Home" -> stopAt(row, 0);
      default -> stopAt(row, columns - 1);
    }
    current().forEach(CellButton::focus);
  }

  private void find(Element element) {
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < columns; j++) {
        if (rows.get(i).get(j).getElement().equals(element)) {
          row = i;
          column = j;
          return;
        }
      }
    }
  }

  private void stopAt(int newRow, int newColumn) {
    current().forEach(button -> button.setTabIndex(-1));
    row = Math.clamp(newRow, 0, Math.max(0, rows.size() - 1));
    column = Math.clamp(newColumn, 0, Math.max(0, columns - 1));
    current().forEach(button -> button.setTabIndex(0));
  }
}
