package app.imjin.security.ui;

import app.imjin.security.PasswordRule;
import app.imjin.security.PasswordRule.Objection;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;

/// A new password, typed twice and checked by `PasswordRule`.
final class NewPassword {
  final PasswordField first;
  final PasswordField again;
  private final Gate gate;

  NewPassword(Gate gate) {
    this.gate = gate;
    first = gate.passwordField("security.new-password");
    first.setAutocomplete(Autocomplete.NEW_PASSWORD);
    first.setHelperText(gate.text("security.password-help", PasswordRule.SHORTEST));
    again = gate.passwordField("security.password-again");
    again.setAutocomplete(Autocomplete.NEW_PASSWORD);
  }

  String value() {
    return first.getValue();
  }

  /// Whether it can be used for an account of this name; if not, the fields say why.
  boolean isGood(String name) {
    var objection = PasswordRule.objection(value(), name);
    first.setInvalid(objection.isPresent());
    objection.ifPresent(found -> first.setErrorMessage(reason(found)));
    boolean same = value().equals(again.getValue());
    again.setInvalid(objection.isEmpty() && !same);
    again.setErrorMessage(gate.text("security.passwords-differ"));
    if (objection.isPresent()) {
      first.focus();
    } else if (!same) {
      again.focus();
    }
    return objection.isEmpty() && same;
  }

  private String reason(Objection objection) {
    return switch (objection) {
      case TOO_SHORT -> gate.text("security.password-short", PasswordRule.SHORTEST);
      case TOO_LONG -> gate.text("security.password-long", PasswordRule.LONGEST);
      case TOO_UNIFORM -> gate.text("security.password-uniform");
      case TOO_COMMON -> gate.text("security.password-common");
      case CONTAINS_NAME -> gate.text("security.password-name");
    };
  }
}
