package app.imjin.teaching;

import app.imjin.common.LocalizedText;
import app.imjin.quiz.QuizVersionId;

/// A quiz in the version that is assigned now.
///
/// @param questions how many it has, at least 1
public record OfferedQuiz(QuizVersionId version, LocalizedText title, int questions) {}
