package app.imjin.teaching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;

/// Fills the screen with the page. The browser does it by itself: it lets nobody else.
@Tag("whole-screen-button")
@JsModule("./teaching/whole-screen-button.ts")
final class WholeScreenButton extends Component implements HasComponents {
  private static final long serialVersionUID = 1L;

  WholeScreenButton(String label) {
    add(new NativeButton(label));
  }
}
