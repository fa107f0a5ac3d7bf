package app.imjin.pack;

import java.util.regex.Pattern;

/// A story within its pack: `imjin`.
public record StoryId(String value) implements Comparable<StoryId> {
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public StoryId {
    if (value.length() > 64 || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a story id: " + value);
    }
  }

  @Override
  public int compareTo(StoryId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
