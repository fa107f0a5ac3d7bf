package app.imjin.security.ui;

import app.imjin.security.Account;
import app.imjin.security.FirstTeacher;
import app.imjin.security.FirstTeacher.Answer;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/// The first start: the code from the console, then the first teacher's name and password.
@Route("setup")
@AnonymousAllowed
class SetupView extends Gate implements BeforeEnterObserver {
  private static final int LONGEST_CODE = 40;

  private final FirstTeacher firstTeacher;
  private final TeacherEntry entry;
  private final TextField code;
  private final TextField name;
  private final NewPassword password;

  SetupView(FirstTeacher firstTeacher, TeacherEntry entry) {
    this.firstTeacher = firstTeacher;
    this.entry = entry;
    code = textField("security.setup-code", LONGEST_CODE);
    code.setHelperText(text("security.setup-code-help"));
    code.setAutocomplete(Autocomplete.OFF);
    name = textField("security.your-name", Account.LONGEST_NAME);
    name.setHelperText(text("security.your-name-help"));
    name.setAutocomplete(Autocomplete.USERNAME);
    password = new NewPassword(this);
    askForCode();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (!firstTeacher.isAwaited()) {
      event.forwardTo(SignInView.class);
    }
  }

  private void askForCode() {
    show(
        "security.setup-title",
        "security.setup-lead",
        code,
        send("security.continue", this::checkCode));
    code.focus();
  }

  private void checkCode() {
    var answer = firstTeacher.check(code.getValue(), entry.address());
    code.setInvalid(answer instanceof Answer.Wrong);
    switch (answer) {
      case Answer.Right() -> askForTeacher();
      case Answer.Wrong() -> {
        code.setErrorMessage(text("security.setup-code-wrong"));
        code.focus();
      }
      case Answer.Wait(var time) -> tooManyTries(time);
    }
  }

  private void askForTeacher() {
    show(
        "security.first-title",
        "security.first-lead",
        name,
        password.first,
        password.again,
        send("security.create", this::create));
    name.focus();
  }

  private void create() {
    var wanted = name.getValue().strip();
    name.setInvalid(wanted.isEmpty());
    name.setErrorMessage(text("security.name-missing"));
    if (wanted.isEmpty()) {
      name.focus();
    } else if (password.isGood(wanted)) {
      firstTeacher
          .create(code.getValue(), wanted, password.value())
          .ifPresentOrElse(entry::welcome, () -> problem("security.setup-over"));
    }
  }
}
