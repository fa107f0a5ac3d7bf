package app.imjin.classroom;

import app.imjin.common.Fraction;
import app.imjin.pack.MisconceptionId;
import app.imjin.pack.QuestionId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// One thing that happened in an attempt. Steps are only ever added.
public sealed interface AttemptStep {
  /// Made by the device; the same step is taken once.
  UUID id();

  /// When the student did it, by the device's clock but never impossible.
  Instant given();

  /// When the server took it.
  Instant received();

  /// Whether it was given by the due time and arrived within the grace.
  boolean inTime();

  /// An answer to a question.
  ///
  /// @param response as JSON, as the device sent it
  record Answered(
      UUID id,
      QuestionId question,
      int questionVersion,
      String response,
      Fraction fraction,
      List<MisconceptionId> misconceptions,
      Instant given,
      Instant received,
      boolean inTime)
      implements AttemptStep {
    public Answered {
      misconceptions = List.copyOf(misconceptions);
    }
  }

  /// The student said that this is all.
  record Finished(UUID id, Instant given, Instant received, boolean inTime)
      implements AttemptStep {}
}
