package app.imjin.quiz;

import app.imjin.common.LocalizedText;
import app.imjin.pack.Proof;
import app.imjin.pack.QuestionId;

/// What all questions have.
///
/// @param version 1 or more; changes with the question
/// @param stem what is asked
/// @param proof where a reader finds that the answer is right
/// @param right what a student reads after the right answer
public record Asked(
    QuestionId id, int version, LocalizedText stem, Proof proof, LocalizedText right) {
  public Asked {
    if (version < 1) {
      throw new IllegalArgumentException("The version of a question starts at 1");
    }
  }
}
