package app.imjin.quiz.ui;

import app.imjin.pack.PackId;
import app.imjin.pack.QuizId;

/// The addresses of quizzes; whoever leads to a quiz asks here.
public final class QuizNavigation {
  private QuizNavigation() {}

  /// The quiz for practice, without any account.
  public static String practice(PackId pack, QuizId quiz) {
    return "/quiz/" + pack + "/" + quiz;
  }
}
