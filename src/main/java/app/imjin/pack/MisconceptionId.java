package app.imjin.pack;

import java.util.regex.Pattern;

/// A misunderstanding that wrong options stand for: `armistice-is-peace`.
public record MisconceptionId(String value) implements Comparable<MisconceptionId> {
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public MisconceptionId {
    if (value.length() > 64 || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a misconception id: " + value);
    }
  }

  @Override
  public int compareTo(MisconceptionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
