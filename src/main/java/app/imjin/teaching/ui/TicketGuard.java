package app.imjin.teaching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/// Watches over tickets that stand on a page and nowhere else until they have gone to the printer:
/// the browser asks before it leaves such a page.
@Tag("ticket-guard")
@JsModule("./teaching/ticket-guard.ts")
final class TicketGuard extends Component {
  private static final long serialVersionUID = 1L;

  private boolean relieved;

  TicketGuard() {
    getElement().addEventListener("tickets-printed", event -> relieved = true);
  }

  /// Whether leaving now would lose the tickets.
  boolean isOnDuty() {
    return isAttached() && !relieved;
  }

  void print() {
    getElement().callJsFunction("print");
  }

  /// Lets the tickets go.
  void relieve() {
    relieved = true;
    getElement().callJsFunction("relieve");
  }
}
