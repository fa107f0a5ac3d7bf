package app.imjin.classroom.store;

import app.imjin.story.Level;
import app.imjin.story.LevelRule;

/// Rules for reading levels as the database keeps them: `FREE`, `FIXED_A2`, `AT_MOST_B1`.
final class LevelRules {
  private static final String FREE = "FREE";
  private static final String FIXED = "FIXED_";
  private static final String AT_MOST = "AT_MOST_";

  private LevelRules() {}

  static String write(LevelRule rule) {
    return switch (rule) {
      case LevelRule.Free() -> FREE;
      case LevelRule.Fixed(Level level) -> FIXED + level;
      case LevelRule.AtMost(Level level) -> AT_MOST + level;
    };
  }

  static LevelRule read(String text) {
    if (text.startsWith(FIXED)) {
      return new LevelRule.Fixed(Level.valueOf(text.substring(FIXED.length())));
    }
    if (text.startsWith(AT_MOST)) {
      return new LevelRule.AtMost(Level.valueOf(text.substring(AT_MOST.length())));
    }
    return new LevelRule.Free();
  }
}
