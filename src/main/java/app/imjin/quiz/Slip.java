package app.imjin.quiz;

import app.imjin.common.LocalizedText;
import app.imjin.pack.MisconceptionId;

/// What a wrong answer shows: the misunderstanding behind it, and the words that help on.
public record Slip(MisconceptionId misconception, LocalizedText feedback) {}
