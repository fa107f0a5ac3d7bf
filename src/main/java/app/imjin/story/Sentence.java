package app.imjin.story;

import app.imjin.common.RichText;

/// What a text says of one point: a sentence, or a few that belong together.
///
/// @param point the point's name within its step, `p2`
/// @param text in Markdown, with links to the glossary as `gloss:id`
public record Sentence(String point, RichText text) {}
