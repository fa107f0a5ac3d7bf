package app.imjin.shell;

import app.imjin.common.Language;
import app.imjin.common.Texts;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Tells Flow which languages there are, so that dates and the components' own texts are in the one
/// that the page is in.
@Component
class ShellTexts implements I18NProvider {
  private static final long serialVersionUID = 1L;

  private final List<Language> offered;

  /// @param languages the tags of the languages that this installation offers, the usual one first.
  ///   What is not translated into one of them comes in English.
  ShellTexts(@Value("${imjin.languages:}") List<String> languages) {
    var known =
        languages.stream()
            .map(String::strip)
            .map(Language::ofTag)
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    offered = known.isEmpty() ? List.of(Language.EN) : known;
  }

  /// The languages that pages are offered in, the usual one first.
  List<Language> offered() {
    return offered;
  }

  /// The language for a browser that asks for one: the usual one when that is not offered.
  Language language(@Nullable Locale asked) {
    return Optional.ofNullable(asked)
        .map(Language::of)
        .filter(offered::contains)
        .orElse(offered.getFirst());
  }

  @Override
  public List<Locale> getProvidedLocales() {
    return offered.stream().map(Language::locale).toList();
  }

  @Override
  public String getTranslation(String key, Locale locale, Object... params) {
    return Texts.of(Language.of(locale), key, params);
  }
}
