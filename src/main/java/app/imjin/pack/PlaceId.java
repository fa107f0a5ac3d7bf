package app.imjin.pack;

import java.util.regex.Pattern;

/// A place on the map of a pack: `yeoncheon`.
public record PlaceId(String value) implements Comparable<PlaceId> {
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public PlaceId {
    if (value.length() > 64 || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a place id: " + value);
    }
  }

  @Override
  public int compareTo(PlaceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
