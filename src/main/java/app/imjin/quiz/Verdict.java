package app.imjin.quiz;

import app.imjin.common.Fraction;
import app.imjin.common.LocalizedText;
import app.imjin.pack.MisconceptionId;
import app.imjin.pack.Proof;
import java.util.List;

/// What became of a response.
///
/// @param fraction the share of the question's points
/// @param misconceptions what the response shows, each once; none when it is right
/// @param feedback what the student reads; empty only when nothing picked was wrong and something
///   right is missing
/// @param proof where to look again
public record Verdict(
    Fraction fraction,
    List<MisconceptionId> misconceptions,
    List<LocalizedText> feedback,
    Proof proof) {
  public Verdict {
    misconceptions = List.copyOf(misconceptions);
    feedback = List.copyOf(feedback);
  }

  /// Whether the response is right as a whole.
  public boolean right() {
    return fraction.isWhole();
  }
}
