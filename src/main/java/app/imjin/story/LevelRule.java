package app.imjin.story;

import java.util.List;

/// Which reading levels a class leaves to its students.
public sealed interface LevelRule {
  /// Everybody chooses.
  record Free() implements LevelRule {}

  /// Everybody reads the same level.
  record Fixed(Level level) implements LevelRule {}

  /// Everybody chooses, but nothing harder than this.
  record AtMost(Level level) implements LevelRule {}

  /// Of the levels that a story has those that may be read, the easiest first. A story without one
  /// of them is read at its easiest.
  default List<Level> of(List<Level> levels) {
    var allowed = levels.stream().filter(this::allows).sorted().toList();
    return allowed.isEmpty() ? levels.stream().sorted().limit(1).toList() : allowed;
  }

  private boolean allows(Level level) {
    return switch (this) {
      case Free() -> true;
      case Fixed(Level only) -> level == only;
      case AtMost(Level hardest) -> level.compareTo(hardest) <= 0;
    };
  }
}
