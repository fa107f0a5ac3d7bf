package app.imjin.pack;

import java.util.regex.Pattern;

/// A content pack, as its folder is named: `dmz`.
public record PackId(String value) implements Comparable<PackId> {
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public PackId {
    if (value.length() > 64 || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a pack id: " + value);
    }
  }

  @Override
  public int compareTo(PackId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
