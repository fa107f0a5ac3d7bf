package app.imjin.quiz;

import app.imjin.common.Slug;

/// An option or an item within its question: `a`.
public record OptionId(String value) implements Comparable<OptionId> {
  public OptionId {
    if (!Slug.isSlug(value)) {
      throw new IllegalArgumentException("Not an option id: " + value);
    }
  }

  @Override
  public int compareTo(OptionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
