package app.imjin.security.ui;

import app.imjin.security.Account;
import app.imjin.security.FirstTeacher;
import app.imjin.security.SignIn;
import app.imjin.security.SignIn.Outcome;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/// Where a teacher signs in. While there is none, it leads to the set-up.
@Route("sign-in")
@AnonymousAllowed
class SignInView extends Gate implements BeforeEnterObserver {
  private final SignIn signIn;
  private final FirstTeacher firstTeacher;
  private final TeacherEntry entry;
  private final TextField name;
  private final PasswordField password;

  SignInView(SignIn signIn, FirstTeacher firstTeacher, TeacherEntry entry) {
    this.signIn = signIn;
    this.firstTeacher = firstTeacher;
    this.entry = entry;
    name = textField("security.your-name", Account.LONGEST_NAME);
    name.setAutocomplete(Autocomplete.USERNAME);
    password = passwordField("security.password");
    password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
    show(
        "security.sign-in-title",
        entry.leadsBack() ? "security.sign-in-back" : "security.sign-in-lead",
        name,
        password,
        send("security.sign-in", this::trySignIn));
    below(lostPassword());
    name.focus();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (firstTeacher.isAwaited()) {
      event.forwardTo(SetupView.class);
    }
  }

  private void trySignIn() {
    var outcome =
        signIn.attempt(name.getValue(), password.getValue(), entry.address(), entry.browser());
    switch (outcome) {
      case Outcome.Welcome(var account, var since) -> entry.welcome(account, since);
      case Outcome.Wrong() -> {
        problem("security.sign-in-wrong");
        password.focus();
      }
      case Outcome.Wait(var time) -> tooManyTries(time);
    }
  }

  private Details lostPassword() {
    var help = new Details(text("security.lost-title"));
    help.add(
        new Paragraph(text("security.lost-help")),
        new Code("--imjin.reset-password=" + text("security.lost-name")),
        new Paragraph(text("security.lost-then")),
        new RouterLink(text("security.lost-link"), NewPasswordView.class));
    help.addClassName("gate-help");
    return help;
  }
}
