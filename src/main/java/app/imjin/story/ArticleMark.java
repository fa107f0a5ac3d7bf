package app.imjin.story;

import java.util.Locale;

/// What the article did with a claim, apart from how sure the claim itself is.
public enum ArticleMark {
  /// Sources agree with the article.
  OK,
  /// The article is imprecise.
  LOOSE,
  /// Sources say otherwise than the article.
  CONFLICT;

  /// The word in content files, styles and translation keys.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// @throws IllegalArgumentException when no mark has that word
  public static ArticleMark of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
