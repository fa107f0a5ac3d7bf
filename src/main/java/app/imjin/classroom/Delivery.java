package app.imjin.classroom;

import app.imjin.pack.QuestionId;
import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// What a device sends: well formed, and not yet believed.
public sealed interface Delivery {
  /// Made by the device.
  UUID id();

  /// When it was done, by the device's clock.
  Instant given();

  /// An answer to a question of a version.
  record Answer(UUID id, QuestionId question, int version, JsonNode response, Instant given)
      implements Delivery {}

  /// The student says that this is all.
  record Finish(UUID id, Instant given) implements Delivery {}
}
