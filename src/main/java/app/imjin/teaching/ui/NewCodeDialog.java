package app.imjin.teaching.ui;

import app.imjin.classroom.ClassCode;
import app.imjin.shell.Worded;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/// Says what ends with the code of a class and what does not, before there is a new one.
final class NewCodeDialog extends Dialog implements Worded {
  private static final long serialVersionUID = 1L;

  NewCodeDialog(ClassCode old, Runnable make) {
    addClassName("teach-dialog");
    setHeaderTitle(text("teaching.new-code"));
    add(
        new Paragraph(text("teaching.new-code-ends", old.inHalves())),
        new Paragraph(text("teaching.new-code-stays")));
    var makeCode =
        Parts.mainButton(
            text("teaching.new-code-do"),
            () -> {
              if (isOpened()) {
                close();
                make.run();
              }
            });
    makeCode.setDisableOnClick(true);
    getFooter().add(Parts.button(text("teaching.cancel"), this::close), makeCode);
  }
}
