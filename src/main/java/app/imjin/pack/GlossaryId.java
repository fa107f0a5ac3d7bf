package app.imjin.pack;

import java.util.regex.Pattern;

/// An entry of a pack's glossary: `thermal-camera`.
public record GlossaryId(String value) implements Comparable<GlossaryId> {
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public GlossaryId {
    if (value.length() > 64 || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a glossary id: " + value);
    }
  }

  @Override
  public int compareTo(GlossaryId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
