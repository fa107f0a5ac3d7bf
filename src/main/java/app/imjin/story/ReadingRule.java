package app.imjin.story;

/// What a class has agreed on for the reading of a story.
///
/// @param levels at which levels it is read
/// @param guided whether the check questions between the steps are switched on
public record ReadingRule(LevelRule levels, boolean guided) {
  /// Everybody reads as they like.
  public static final ReadingRule FREE = new ReadingRule(new LevelRule.Free(), false);

  public ReadingRule withLevels(LevelRule newLevels) {
    return new ReadingRule(newLevels, guided);
  }

  public ReadingRule withGuided(boolean newGuided) {
    return new ReadingRule(levels, newGuided);
  }
}
