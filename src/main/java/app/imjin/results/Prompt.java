package app.imjin.results;

import app.imjin.common.LocalizedText;
import app.imjin.pack.MisconceptionId;
import app.imjin.pack.QuestionId;
import java.util.Set;

/// A question as a report needs it.
///
/// @param number from 1, its place in the quiz
/// @param shows the misunderstandings that wrong answers to it stand for
public record Prompt(int number, QuestionId id, LocalizedText stem, Set<MisconceptionId> shows) {
  public Prompt {
    shows = Set.copyOf(shows);
    if (number < 1) {
      throw new IllegalArgumentException("Questions are counted from 1");
    }
  }
}
