package app.imjin.classroom;

import app.imjin.pack.QuestionId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// What a device sends: well formed, and not yet believed.
public sealed interface Delivery {
  /// Made by the device.
  UUID id();

  /// When it was done, as the device says.
  Instant given();

  /// The attempt in which it was done, as the device says; empty when it says nothing.
  Optional<AttemptId> attempt();

  /// An answer to a question of a version.
  record Answer(
      UUID id,
      QuestionId question,
      int version,
      JsonNode response,
      Instant given,
      Optional<AttemptId> attempt)
      implements Delivery {}

  /// The student says that this is all.
  record Finish(UUID id, Instant given, Optional<AttemptId> attempt) implements Delivery {}
}
