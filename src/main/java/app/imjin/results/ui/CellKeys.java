package app.imjin.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeTable;

/// Makes the grid one stop of the Tab key; within it the arrow keys, Home and End move the focus.
@Tag("cell-keys")
@JsModule("./results/cell-keys.ts")
final class CellKeys extends Component implements HasComponents {
  CellKeys(NativeTable table) {
    add(table);
  }
}
