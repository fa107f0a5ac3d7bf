package app.imjin.common;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The product's own words, from `texts/<module>` translation files; every visible text comes from
/// here.
///
/// Keys start with the name of their module: `story.next`.
public final class Texts {
  private static final ResourceBundle.Control UTF_8_NO_DEFAULT_LOCALE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Texts() {}

  /// The text of a key with its arguments put in, in MessageFormat's form.
  ///
  /// @throws java.util.MissingResourceException when no translation file has the key
  public static String of(Language language, String key, Object... arguments) {
    var pattern = bundle(key, language.locale()).getString(key);
    return new MessageFormat(pattern, language.locale()).format(arguments);
  }

  private static ResourceBundle bundle(String key, Locale locale) {
    int dot = key.indexOf('.');
    return ResourceBundle.getBundle(
        "texts/" + key.substring(0, dot), locale, UTF_8_NO_DEFAULT_LOCALE);
  }
}
