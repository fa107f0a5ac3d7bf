package app.imjin.classroom;

import java.util.UUID;

/// Names one class, for ever.
public record ClassId(UUID value) {
  static ClassId fresh() {
    return new ClassId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
