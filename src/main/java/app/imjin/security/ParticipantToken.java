package app.imjin.security;

import java.util.UUID;

/// What a participant's device shows to the server: who it is, and from which epoch.
///
/// @param epoch at least 0; a token of an earlier epoch than the participant's is no longer valid
public record ParticipantToken(UUID participant, int epoch) {
  public ParticipantToken {
    if (epoch < 0) {
      throw new IllegalArgumentException("An epoch is not negative");
    }
  }
}
