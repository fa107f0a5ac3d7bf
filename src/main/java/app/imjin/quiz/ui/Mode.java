package app.imjin.quiz.ui;

/// What a question is shown for.
public enum Mode {
  /// A student answers it.
  ANSWER,
  /// It is looked at; nothing can be changed.
  REVIEW,
  /// A room looks at it: large, lettered, nothing to press.
  PROJECT
}
