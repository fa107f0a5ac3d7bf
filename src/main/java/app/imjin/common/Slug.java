package app.imjin.common;

import java.util.regex.Pattern;

/// A short, lasting name in lower case, safe in an address: `a-soldier-1`. Never reused once
/// published.
public record Slug(String value) implements Comparable<Slug> {
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST = 64;

  public Slug {
    if (!isSlug(value)) {
      throw new IllegalArgumentException("Not a slug: " + value);
    }
  }

  /// Whether the text has the form of a slug and at most 64 characters.
  public static boolean isSlug(String text) {
    return text.length() <= LONGEST && FORM.matcher(text).matches();
  }

  @Override
  public int compareTo(Slug other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
