package app.imjin.quiz;

import app.imjin.common.LocalizedText;
import app.imjin.pack.MisconceptionId;
import app.imjin.pack.StepId;

/// What a student may think, in the student's words.
///
/// @param step the step that clears it up
public record Misconception(MisconceptionId id, LocalizedText statement, StepId step) {}
