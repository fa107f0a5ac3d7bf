package app.imjin.teaching;

import app.imjin.common.LocalizedText;

/// A step with a note of care before it, so that a teacher can prepare the class.
///
/// @param number as readers count, from 1
/// @param asks whether students choose there between the full text and a gentler one
public record NotedStep(int number, LocalizedText title, LocalizedText note, boolean asks) {}
