package app.imjin.story;

import app.imjin.common.RichText;
import java.util.Optional;

/// What a text says of one point: a sentence, or a few that belong together.
///
/// @param point the point's name within its step, `p2`
/// @param text in Markdown, with links to the glossary as `gloss:id`
/// @param gentle the same in gentler words, where the text is hard to bear
public record Sentence(String point, RichText text, Optional<RichText> gentle) {
  /// The words on that path; without gentler words it is told in full.
  public Sentence on(ReadingPath path) {
    return switch (path) {
      case FULL -> this;
      case GENTLE -> new Sentence(point, gentle.orElse(text), gentle);
    };
  }
}
