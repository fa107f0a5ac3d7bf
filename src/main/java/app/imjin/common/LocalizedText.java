package app.imjin.common;

import java.util.Map;

/// One short text in one or more languages; English is always there.
public record LocalizedText(Map<Language, String> texts) {
  public LocalizedText {
    texts = Map.copyOf(texts);
    if (!texts.containsKey(Language.EN)) {
      throw new IllegalArgumentException("A text needs its English form");
    }
  }

  public static LocalizedText english(String text) {
    return new LocalizedText(Map.of(Language.EN, text));
  }

  /// The text in the language asked for, or in English.
  public String in(Language language) {
    var text = texts.get(language);
    return text != null ? text : english();
  }

  private String english() {
    var text = texts.get(Language.EN);
    if (text == null) {
      throw new IllegalStateException("checked when made");
    }
    return text;
  }
}
