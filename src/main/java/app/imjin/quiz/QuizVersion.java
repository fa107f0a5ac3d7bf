package app.imjin.quiz;

import app.imjin.map.LngLat;
import app.imjin.pack.MisconceptionId;
import app.imjin.pack.PackId;
import app.imjin.pack.PlaceId;
import app.imjin.pack.QuestionId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A quiz as it was when this installation first saw it, with all that showing and marking need.
/// What becomes of an answer never changes, whatever becomes of the pack; a corrected or translated
/// word of the pack is taken over.
///
/// @param questions in the quiz's order
/// @param places those that the questions ask about and offer
/// @param misconceptions those that wrong answers show
public record QuizVersion(
    QuizVersionId id,
    PackId pack,
    Quiz quiz,
    List<Question> questions,
    Map<PlaceId, KnownPlace> places,
    Map<MisconceptionId, Misconception> misconceptions) {
  public QuizVersion {
    questions = List.copyOf(questions);
    places = Map.copyOf(places);
    misconceptions = Map.copyOf(misconceptions);
    if (!questions.stream().map(Question::id).toList().equals(quiz.questions())) {
      throw new IllegalArgumentException("The questions are not those of " + quiz.id());
    }
  }

  public Optional<Question> question(QuestionId question) {
    return questions.stream().filter(one -> one.id().equals(question)).findFirst();
  }

  /// @throws IllegalArgumentException when no question of this version has to do with the place
  public KnownPlace place(PlaceId place) {
    var known = places.get(place);
    if (known == null) {
      throw new IllegalArgumentException("No question has to do with " + place);
    }
    return known;
  }

  public Optional<Misconception> misconception(MisconceptionId misconception) {
    return Optional.ofNullable(misconceptions.get(misconception));
  }

  /// The verdict on a response that [Response#read] took for this question.
  ///
  /// @throws IllegalArgumentException when the question is not in this version, or the response is
  ///   of another kind than the question
  public Verdict grade(QuestionId question, Response response) {
    var asked =
        question(question)
            .orElseThrow(() -> new IllegalArgumentException("No such question: " + question));
    return Grading.grade(asked, response, this::positionOf);
  }

  private LngLat positionOf(PlaceId place) {
    return place(place).at();
  }
}
