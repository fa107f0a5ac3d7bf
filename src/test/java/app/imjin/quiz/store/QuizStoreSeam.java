package app.imjin.quiz.store;

import org.springframework.jdbc.core.simple.JdbcClient;

/// Lets tests in other packages make the store.
public final class QuizStoreSeam {
  private QuizStoreSeam() {}

  public static QuizVersionStore store(JdbcClient jdbc) {
    return new QuizVersionStore(jdbc);
  }
}
