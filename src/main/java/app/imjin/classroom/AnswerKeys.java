package app.imjin.classroom;

/// Finds the key of an assignment's quiz version.
interface AnswerKeys {
  /// @throws IllegalStateException when the version is not there; versions are never deleted
  AnswerKey of(Assignment assignment);
}
