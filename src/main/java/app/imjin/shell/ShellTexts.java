package app.imjin.shell;

import app.imjin.common.Language;
import app.imjin.common.Texts;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Tells Flow which languages there are, so that dates and the components' own texts are in the one
/// that the page is in.
@Component
class ShellTexts implements I18NProvider {
  private static final long serialVersionUID = 1L;

  /// The languages that the interface is translated into.
  static final List<Language> OFFERED = List.of(Language.EN);

  @Override
  public List<Locale> getProvidedLocales() {
    return OFFERED.stream().map(Language::locale).toList();
  }

  @Override
  public String getTranslation(String key, Locale locale, Object... params) {
    return Texts.of(Language.of(locale), key, params);
  }
}
