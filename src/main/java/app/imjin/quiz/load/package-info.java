/// Reads a pack's questions, quizzes and misconceptions.
@NullMarked
package app.imjin.quiz.load;

import org.jspecify.annotations.NullMarked;
