package app.imjin.teaching.ui;

import app.imjin.classroom.SchoolClass;
import app.imjin.shell.Worded;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/// Asks for the name of a class, once: whoever clicks twice still gives one answer.
final class NameDialog extends Dialog implements Worded {
  private static final long serialVersionUID = 1L;

  private final TextField name;
  private final Button send;
  private final transient Consumer<String> named;

  private NameDialog(String title, String before, String button, Consumer<String> named) {
    this.named = named;
    addClassName("teach-dialog");
    setHeaderTitle(title);
    name = new TextField(text("teaching.class-name"));
    name.setHelperText(text("teaching.class-name-help"));
    name.setMaxLength(SchoolClass.LONGEST_NAME);
    name.setValue(before);
    name.setManualValidation(true);
    name.setRequiredIndicatorVisible(true);
    name.setAutofocus(true);
    add(name);
    send = Parts.mainButton(button, this::answer);
    send.setDisableOnClick(true);
    send.addClickShortcut(Key.ENTER).listenOn(name);
    getFooter().add(Parts.button(text("teaching.cancel"), this::close), send);
  }

  static NameDialog forNew(Worded page, Consumer<String> named) {
    return new NameDialog(
        page.text("teaching.new-class"), "", page.text("teaching.create-class"), named);
  }

  static NameDialog forRename(Worded page, String before, Consumer<String> named) {
    return new NameDialog(
        page.text("teaching.rename-class"), before, page.text("teaching.rename"), named);
  }

  private void answer() {
    if (!isOpened()) {
      return;
    }
    var value = name.getValue().strip();
    name.setInvalid(value.isEmpty());
    name.setErrorMessage(text("teaching.class-name-missing"));
    if (value.isEmpty()) {
      send.setEnabled(true);
      name.focus();
      return;
    }
    close();
    named.accept(value);
  }
}
