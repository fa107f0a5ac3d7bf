package app.imjin.shell;

import app.imjin.common.Language;
import app.imjin.common.Texts;
import com.vaadin.flow.component.UI;
import java.util.Optional;

/// A part of a Flow page that speaks the user's language.
public interface Worded {
  /// The text of a key in the language of the page.
  default String text(String key, Object... arguments) {
    return Texts.of(language(), key, arguments);
  }

  /// The language of the page, English where there is none.
  default Language language() {
    return Optional.ofNullable(UI.getCurrent())
        .map(ui -> Language.of(ui.getLocale()))
        .orElse(Language.EN);
  }
}
