package app.imjin.classroom;

import app.imjin.quiz.Question;
import app.imjin.quiz.Verdict;

/// A graded answer, as its student may see it.
///
/// @param triesLeft how often the question may still be answered; 0 or more
public record Marked(Question question, Verdict verdict, int triesLeft) {}
