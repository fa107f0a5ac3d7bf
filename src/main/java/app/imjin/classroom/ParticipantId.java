package app.imjin.classroom;

import java.util.UUID;

/// Names one participant, for ever.
public record ParticipantId(UUID value) {
  static ParticipantId fresh() {
    return new ParticipantId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
