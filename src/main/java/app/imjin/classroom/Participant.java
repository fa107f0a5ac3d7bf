package app.imjin.classroom;

import java.time.Instant;
import java.util.Optional;

/// A student in one class, known by a pseudonym only.
///
/// @param epoch counts the tickets issued; devices with a token of an earlier one must come in
///   again
/// @param joined when the student first came in; empty while a printed ticket waits to be used
public record Participant(
    ParticipantId id,
    ClassId classId,
    Pseudonym pseudonym,
    int epoch,
    Instant created,
    Optional<Instant> joined) {}
