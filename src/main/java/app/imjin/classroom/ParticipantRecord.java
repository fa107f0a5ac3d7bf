package app.imjin.classroom;

import app.imjin.pack.QuestionId;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What one participant has done with an assignment.
///
/// @param started when the quiz was first opened
/// @param finished when the student handed in or, where each answer is told at once, had answered
///   everything
/// @param questions those that have been answered
public record ParticipantRecord(
    Participant participant,
    Optional<Instant> started,
    Optional<Instant> finished,
    Map<QuestionId, QuestionRecord> questions) {
  public ParticipantRecord {
    questions = Collections.unmodifiableMap(new LinkedHashMap<>(questions));
  }

  public Optional<QuestionRecord> question(QuestionId id) {
    return Optional.ofNullable(questions.get(id));
  }

  /// Whether somebody is behind the pseudonym: came in, or has begun.
  public boolean isHere() {
    return participant.joined().isPresent() || hasBegun();
  }

  /// Whether the quiz was opened or something is answered.
  boolean hasBegun() {
    return started.isPresent() || !questions.isEmpty();
  }

  boolean hasFinished() {
    return finished.isPresent();
  }

  /// Whether everything came in time.
  public boolean inTime() {
    return questions.values().stream().allMatch(QuestionRecord::inTime);
  }
}
