package app.imjin.classroom;

/// When a student learns whether an answer is right.
public enum Feedback {
  /// After each answer, with further tries.
  AT_ONCE,
  /// After the due date and the grace.
  AFTER_DUE
}
