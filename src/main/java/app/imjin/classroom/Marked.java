package app.imjin.classroom;

import app.imjin.common.Fraction;
import app.imjin.pack.MisconceptionId;
import app.imjin.pack.QuestionId;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// A graded response.
///
/// @param triesLeft how often the question may still be answered; 0 or more
public record Marked(
    QuestionId question,
    JsonNode response,
    Fraction fraction,
    List<MisconceptionId> misconceptions,
    int triesLeft) {
  public Marked {
    misconceptions = List.copyOf(misconceptions);
  }

  Marked withTriesLeft(int newTriesLeft) {
    return new Marked(question, response, fraction, misconceptions, newTriesLeft);
  }
}
