package app.imjin.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;

/// Looks every few seconds for what students have done since, as long as a page is open.
public final class Lookout {
  private static final int EVERY_MILLISECONDS = 5000;

  private final Component page;
  private final Runnable look;
  private Registration looking = () -> {};

  private Lookout(Component page, Runnable look) {
    this.page = page;
    this.look = look;
  }

  /// @param look shows what is new, and leaves alone what is not
  public static void over(Component page, Runnable look) {
    new Lookout(page, look).begin();
  }

  private void begin() {
    page.addAttachListener(event -> start(event.getUI()));
    page.addDetachListener(event -> end(event.getUI()));
  }

  private void start(UI ui) {
    ComponentUtil.setData(ui, Lookout.class, this);
    ui.setPollInterval(EVERY_MILLISECONDS);
    looking = ui.addPollListener(poll -> look.run());
  }

  /// The next page may have begun to look before this one has gone.
  private void end(UI ui) {
    looking.remove();
    if (ComponentUtil.getData(ui, Lookout.class) == this) {
      ui.setPollInterval(-1);
    }
  }
}
