package app.imjin.results;

/// How a student stands with a question now.
public enum Standing {
  /// The first answer was wholly right, and so is the latest.
  RIGHT_AT_FIRST,
  /// The first answer was not, the latest is.
  RIGHT_AFTER_REREADING,
  /// The latest answer is not wholly right.
  NOT_YET,
  NO_ANSWER
}
