package app.imjin.quiz;

/// A version of a quiz as this installation keeps it; its number in the database.
public record QuizVersionId(long value) implements Comparable<QuizVersionId> {
  @Override
  public int compareTo(QuizVersionId other) {
    return Long.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
