package app.imjin.pack;

import java.util.regex.Pattern;

/// A question of a pack: `thermal-first`.
public record QuestionId(String value) implements Comparable<QuestionId> {
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public QuestionId {
    if (value.length() > 64 || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a question id: " + value);
    }
  }

  @Override
  public int compareTo(QuestionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
