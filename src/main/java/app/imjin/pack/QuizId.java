package app.imjin.pack;

import java.util.regex.Pattern;

/// A quiz of a pack: `imjin-check`.
public record QuizId(String value) implements Comparable<QuizId> {
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public QuizId {
    if (value.length() > 64 || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a quiz id: " + value);
    }
  }

  @Override
  public int compareTo(QuizId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
