package app.imjin.results;

import app.imjin.classroom.Assignment;
import app.imjin.classroom.SchoolClass;
import app.imjin.common.LocalizedText;
import app.imjin.quiz.QuizVersion;

/// The report on an assignment with what it is about.
///
/// @param title of the story, or of the quiz when the story is no longer there
public record AssignmentReport(
    SchoolClass schoolClass,
    Assignment assignment,
    LocalizedText title,
    QuizVersion quiz,
    Report report) {}
