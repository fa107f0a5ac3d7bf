package app.imjin.teaching.ui;

import app.imjin.classroom.SchoolClass;
import app.imjin.common.Isolated;
import app.imjin.shell.Worded;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.util.Optional;

/// Says what ends when a class is put away, what is kept and how it comes back.
final class PutAwayDialog extends Dialog implements Worded {
  private static final long serialVersionUID = 1L;

  /// @param kept after which time a class that was put away is deleted; empty for never
  PutAwayDialog(SchoolClass one, Optional<Duration> kept, Runnable putAway) {
    addClassName("teach-dialog");
    setHeaderTitle(text("teaching.put-away-of", Isolated.of(one.name())));
    add(
        new Paragraph(text("teaching.put-away-ends", one.code().inHalves())),
        new Paragraph(text("teaching.put-away-keeps")));
    kept.map(Duration::toDays)
        .map(days -> new Paragraph(text("teaching.put-away-until", days)))
        .ifPresent(this::add);
    var put =
        Parts.mainButton(
            text("teaching.put-away"),
            () -> {
              if (isOpened()) {
                close();
                putAway.run();
              }
            });
    put.setDisableOnClick(true);
    getFooter().add(Parts.button(text("teaching.cancel"), this::close), put);
  }
}
