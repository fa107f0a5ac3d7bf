package app.imjin.quiz;

import app.imjin.pack.MisconceptionId;
import app.imjin.pack.QuestionId;
import app.imjin.pack.QuizId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The quizzes of a pack as they stand now, with all its questions and misconceptions. What
/// students answer is a [QuizVersion].
public final class QuizBank {
  private final List<Quiz> quizzes;
  private final List<Question> questions;
  private final List<Misconception> misconceptions;
  private final Map<QuestionId, Question> questionById;
  private final Map<MisconceptionId, Misconception> misconceptionById;

  public QuizBank(
      List<Quiz> quizzes, List<Question> questions, List<Misconception> misconceptions) {
    this.quizzes = List.copyOf(quizzes);
    this.questions = List.copyOf(questions);
    this.misconceptions = List.copyOf(misconceptions);
    questionById =
        questions.stream().collect(Collectors.toUnmodifiableMap(Question::id, Function.identity()));
    misconceptionById =
        misconceptions.stream()
            .collect(Collectors.toUnmodifiableMap(Misconception::id, Function.identity()));
  }

  public List<Quiz> quizzes() {
    return quizzes;
  }

  public List<Question> questions() {
    return questions;
  }

  public List<Misconception> misconceptions() {
    return misconceptions;
  }

  public Optional<Quiz> quiz(QuizId id) {
    return quizzes.stream().filter(quiz -> quiz.id().equals(id)).findFirst();
  }

  public Optional<Question> question(QuestionId id) {
    return Optional.ofNullable(questionById.get(id));
  }

  public Optional<Misconception> misconception(MisconceptionId id) {
    return Optional.ofNullable(misconceptionById.get(id));
  }
}
