package app.imjin.results;

import app.imjin.classroom.ParticipantId;
import java.util.List;
import java.util.Set;

/// A misunderstanding and how the class stands with it: "9 of 27 think".
///
/// @param asked the 27: who answered at least one of the questions that can show it
/// @param still the 9: whose latest answer to at least one question shows it
/// @param overcame who showed it in an earlier answer, and in no latest one
/// @param questions in which the class showed it, in the order of the quiz
public record Misunderstanding(
    Idea idea,
    int asked,
    Set<ParticipantId> still,
    Set<ParticipantId> overcame,
    List<Prompt> questions) {
  public Misunderstanding {
    still = Set.copyOf(still);
    overcame = Set.copyOf(overcame);
    questions = List.copyOf(questions);
  }
}
