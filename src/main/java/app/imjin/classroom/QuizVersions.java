package app.imjin.classroom;

import app.imjin.quiz.QuizVersion;
import app.imjin.quiz.QuizVersionId;
import java.util.Optional;

/// Where quiz versions are kept.
public interface QuizVersions {
  Optional<QuizVersion> find(QuizVersionId id);
}
