package app.imjin.results;

import app.imjin.common.LocalizedText;
import app.imjin.pack.MisconceptionId;
import app.imjin.pack.StepId;
import java.util.OptionalInt;

/// A misunderstanding in the words of a student, and the step that clears it up.
///
/// @param stepNumber as readers count, from 1; empty when the story has no such step any more
public record Idea(
    MisconceptionId id, LocalizedText statement, StepId step, OptionalInt stepNumber) {}
