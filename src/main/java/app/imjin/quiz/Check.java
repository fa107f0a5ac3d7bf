package app.imjin.quiz;

import app.imjin.pack.Pack;
import app.imjin.pack.PackId;
import app.imjin.pack.PlaceId;
import app.imjin.pack.QuestionId;
import java.util.List;
import java.util.Optional;

/// A question that is asked by itself, between the steps of a story, as its pack has it now.
/// Answers to it are kept nowhere, so it needs no version of a quiz.
public record Check(PackId pack, Question question) {
  /// @throws IllegalArgumentException when the question is not answered by one choice
  public Check {
    options(question);
  }

  /// The question of that name, when it can be asked so.
  public static Optional<Check> find(Pack pack, QuestionId id) {
    return pack.part(QuizBank.class).question(id).map(question -> new Check(pack.id(), question));
  }

  /// The question as a student gets it, the same for everybody.
  public PaperItem item() {
    return Paper.item(question, question.version(), Check::noPlace);
  }

  /// How often it can be answered: until only what is right would be left.
  public int tries() {
    return options(question).size() - 1;
  }

  /// The verdict on a response that [Response#read] took for this question.
  public Verdict grade(Response response) {
    return Grading.grade(question, response, Check::noPlace);
  }

  private static <T> T noPlace(PlaceId place) {
    throw new IllegalStateException("A check asks for no place, such as " + place);
  }

  private static List<Option> options(Question question) {
    return switch (question) {
      case Question.ChooseOne one -> one.options();
      case Question.TrueFalse either -> either.options();
      case Question.ChooseMany _, Question.Order _, Question.PlaceOnMap _ ->
          throw new IllegalArgumentException("A check is answered by one choice: " + question.id());
    };
  }
}
