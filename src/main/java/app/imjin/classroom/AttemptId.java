package app.imjin.classroom;

import java.util.UUID;

/// Names one attempt, for ever.
public record AttemptId(UUID value) {
  static AttemptId fresh() {
    return new AttemptId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
