package app.imjin.security.ui;

import app.imjin.security.Account;
import app.imjin.security.LostPassword;
import app.imjin.security.LostPassword.Outcome;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/// Where a teacher who lost the password sets a new one, with a code from the console.
@Route("new-password")
@AnonymousAllowed
class NewPasswordView extends Gate {
  private static final int LONGEST_CODE = 40;

  private final LostPassword lostPassword;
  private final TeacherEntry entry;
  private final TextField name;
  private final TextField code;
  private final NewPassword password;

  NewPasswordView(LostPassword lostPassword, TeacherEntry entry) {
    this.lostPassword = lostPassword;
    this.entry = entry;
    name = textField("security.your-name", Account.LONGEST_NAME);
    name.setAutocomplete(Autocomplete.USERNAME);
    code = textField("security.reset-code", LONGEST_CODE);
    code.setHelperText(text("security.reset-code-help"));
    code.setAutocomplete(Autocomplete.OFF);
    password = new NewPassword(this);
    show(
        "security.reset-title",
        "security.reset-lead",
        name,
        code,
        password.first,
        password.again,
        send("security.reset", this::change));
  }

  private void change() {
    if (!password.isGood(name.getValue())) {
      return;
    }
    var outcome =
        lostPassword.change(name.getValue(), code.getValue(), password.value(), entry.address());
    switch (outcome) {
      case Outcome.Changed(var account) -> entry.welcome(account);
      case Outcome.Wrong() -> {
        problem("security.reset-wrong");
        code.focus();
      }
      case Outcome.Wait(var time) -> tooManyTries(time);
    }
  }
}
