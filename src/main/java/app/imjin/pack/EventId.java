package app.imjin.pack;

import java.util.regex.Pattern;

/// An event in time: `T-2017-11-13` among the decades, `H-2019-07-31-2338` among the hours.
public record EventId(String value) implements GroundId, Comparable<EventId> {
  private static final Pattern FORM =
      Pattern.compile("[TH]-[0-9]{4}-[0-9]{2}-[0-9]{2}(-[0-9]{4})?");

  public EventId {
    if (value.length() > 64 || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a event id: " + value);
    }
  }

  @Override
  public int compareTo(EventId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
