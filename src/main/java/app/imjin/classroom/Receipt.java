package app.imjin.classroom;

import java.util.Optional;
import java.util.UUID;

/// What the server says to one thing a device sent.
public sealed interface Receipt {
  UUID id();

  /// It lies on the disk now.
  ///
  /// @param verdict when it may be shown
  /// @param inTime whether it arrived before the due time and the grace were past
  record Stored(UUID id, Optional<Marked> verdict, boolean inTime) implements Receipt {}

  /// It lay there before.
  record Repeated(UUID id, Optional<Marked> verdict, boolean inTime) implements Receipt {}

  /// It was not taken and never will be.
  record Refused(UUID id, Refusal reason) implements Receipt {}

  /// Why something is not taken.
  enum Refusal {
    /// The assignment has not opened.
    NOT_OPEN,
    /// It was given after the due time.
    EXPIRED,
    /// The student handed in after the due time.
    FINISH_EXPIRED,
    /// The class is archived.
    CLOSED,
    /// The student had finished before.
    FINISHED,
    /// The question was answered rightly before.
    SETTLED,
    /// It was given in an attempt that the teacher has reset.
    RESET,
    /// The id belongs to somebody else's answer.
    FOREIGN,
    /// The question is not in this quiz.
    UNKNOWN_QUESTION,
    /// The question is in this quiz in another version.
    OTHER_VERSION,
    /// The response is not one to this question.
    UNREADABLE,
    /// All tries are used.
    NO_TRY_LEFT
  }
}
