package app.imjin.pack;

import java.util.regex.Pattern;

/// A claim of the article, `C07`, or a fact beside it: `D1`, `P2`, `R3`, `N-2009`.
public record ClaimId(String value) implements GroundId, Comparable<ClaimId> {
  private static final Pattern FORM = Pattern.compile("C[0-9]{2}|[DPR][1-9][0-9]?|N-[0-9]{4}");

  public ClaimId {
    if (value.length() > 64 || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a claim id: " + value);
    }
  }

  @Override
  public int compareTo(ClaimId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
