package app.imjin.classroom;

import java.time.Instant;

/// One participant's way through one assignment.
///
/// @param seed shuffles the options, the same way each time
public record Attempt(
    AttemptId id, AssignmentId assignment, ParticipantId participant, long seed, Instant started) {}
