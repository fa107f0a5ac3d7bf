package app.imjin.security.ui;

import app.imjin.common.Language;
import app.imjin.common.ReleaseLine;
import app.imjin.common.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import java.time.Duration;

/// A page with one short form on it: what the pages before the teacher's own have in common.
@StyleSheet("context://styles/teach.css")
@StyleSheet("context://styles/signin.css")
abstract class Gate extends Div implements HasDynamicTitle {
  private final H1 heading = new H1();
  private final Paragraph lead = new Paragraph();
  private final Paragraph problem = new Paragraph();
  private final Div form = new Div();
  private final Main main = new Main(heading, lead, problem, form);

  Gate() {
    main.addClassName("gate");
    problem.addClassName("gate-problem");
    problem.getElement().setAttribute("role", "alert");
    form.addClassName("gate-form");
    add(bar(), main, new ReleaseLine(Language.of(getLocale())));
  }

  private Header bar() {
    var brand = new Anchor("/", text("shell.brand"));
    brand.addClassName("brand");
    brand.setRouterIgnore(true);
    var bar = new Header(brand);
    bar.addClassName("bar");
    return bar;
  }

  /// Puts something under the form.
  void below(Component component) {
    main.add(component);
  }

  @Override
  public String getPageTitle() {
    return heading.getText();
  }

  /// Shows another form in place of the one before.
  void show(String headingKey, String leadKey, Component... fields) {
    heading.setText(text(headingKey));
    lead.setText(text(leadKey));
    clearProblem();
    form.removeAll();
    form.add(fields);
  }

  void problem(String key, Object... arguments) {
    problem.setText(text(key, arguments));
  }

  void tooManyTries(Duration wait) {
    problem("security.wait", Math.max(1, wait.plusSeconds(59).toMinutes()));
  }

  void clearProblem() {
    problem.setText("");
  }

  TextField textField(String labelKey, int longest) {
    var field = new TextField(text(labelKey));
    field.setMaxLength(longest);
    field.setManualValidation(true);
    field.setRequiredIndicatorVisible(true);
    return field;
  }

  PasswordField passwordField(String labelKey) {
    var field = new PasswordField(text(labelKey));
    field.setManualValidation(true);
    field.setRequiredIndicatorVisible(true);
    return field;
  }

  /// The button that sends the form, also by Enter. It rests while its answer is on the way.
  Button send(String key, Runnable action) {
    var button = new Button(text(key));
    button.addThemeVariants(ButtonVariant.PRIMARY);
    button.setDisableOnClick(true);
    button.addClickListener(click -> {
      clearProblem();
      action.run();
      button.setEnabled(true);
    });
    button.addClickShortcut(Key.ENTER).listenOn(form);
    return button;
  }

  String text(String key, Object... arguments) {
    return Texts.of(Language.of(getLocale()), key, arguments);
  }
}
