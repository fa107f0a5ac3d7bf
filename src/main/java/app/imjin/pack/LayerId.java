package app.imjin.pack;

import java.util.regex.Pattern;

/// A map layer of a pack: `mdl`.
public record LayerId(String value) implements Comparable<LayerId> {
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public LayerId {
    if (value.length() > 64 || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a layer id: " + value);
    }
  }

  @Override
  public int compareTo(LayerId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
