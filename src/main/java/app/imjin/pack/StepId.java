package app.imjin.pack;

import app.imjin.common.Slug;

/// A step of a story: `imjin/warm-shape`.
public record StepId(StoryId story, Slug slug) {
  /// Reads `story/step`.
  ///
  /// @throws IllegalArgumentException when the text has another form
  public static StepId parse(String text) {
    var parts = text.split("/", -1);
    if (parts.length != 2) {
      throw new IllegalArgumentException("Not a step id: " + text);
    }
    return new StepId(new StoryId(parts[0]), new Slug(parts[1]));
  }

  @Override
  public String toString() {
    return story + "/" + slug;
  }
}
