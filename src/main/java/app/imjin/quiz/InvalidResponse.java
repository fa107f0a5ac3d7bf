package app.imjin.quiz;

/// What a device sent is no answer to the question.
public final class InvalidResponse extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final String key;

  InvalidResponse(String key) {
    super("Not an answer to this question: " + key);
    this.key = key;
  }

  /// The key of the sentence that tells the student, for `Texts`.
  public String key() {
    return key;
  }
}
