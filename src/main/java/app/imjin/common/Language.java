package app.imjin.common;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The languages that content and interface can have.
public enum Language {
  EN("en", Locale.ENGLISH),
  KO("ko", Locale.KOREAN),
  ES("es", Locale.of("es"));

  private final String tag;
  private final Locale locale;

  Language(String tag, Locale locale) {
    this.tag = tag;
    this.locale = locale;
  }

  /// The BCP 47 tag, as in `lang="en"` and in file names.
  public String tag() {
    return tag;
  }

  public Locale locale() {
    return locale;
  }

  public static Optional<Language> ofTag(String tag) {
    return Arrays.stream(values()).filter(language -> language.tag.equals(tag)).findFirst();
  }

  /// The language of a locale, English when there is none.
  public static Language of(Locale locale) {
    return ofTag(locale.getLanguage()).orElse(EN);
  }
}
