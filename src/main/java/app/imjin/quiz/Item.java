package app.imjin.quiz;

import app.imjin.common.LocalizedText;

/// Something to pick or to put in its place: what it says, and nothing about whether it is right.
public record Item(OptionId id, LocalizedText text) {}
