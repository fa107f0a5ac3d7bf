package app.imjin.classroom;

import java.util.UUID;

/// Names one assignment, for ever.
public record AssignmentId(UUID value) {
  static AssignmentId fresh() {
    return new AssignmentId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
