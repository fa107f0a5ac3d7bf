package app.imjin.teaching.ui;

import app.imjin.shell.Worded;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;

/// Says what is lost when a sheet of tickets is left before it was printed.
final class LeaveTicketsDialog extends Dialog implements Worded {
  private static final long serialVersionUID = 1L;

  LeaveTicketsDialog(TicketGuard guard, ContinueNavigationAction onward) {
    addClassName("teach-dialog");
    setHeaderTitle(text("teaching.leave-tickets"));
    add(new Paragraph(text("teaching.leave-tickets-text")));
    var leave =
        Parts.button(
            text("teaching.leave-unprinted"),
            () -> {
              guard.relieve();
              close();
              onward.proceed();
            });
    leave.addThemeVariants(ButtonVariant.TERTIARY);
    var print =
        Parts.mainButton(
            text("teaching.print"),
            () -> {
              close();
              guard.print();
            });
    getFooter().add(leave, Parts.button(text("teaching.stay"), this::close), print);
  }
}
