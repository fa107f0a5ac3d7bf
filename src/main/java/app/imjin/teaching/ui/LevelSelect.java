package app.imjin.teaching.ui;

import app.imjin.shell.Worded;
import app.imjin.story.Level;
import app.imjin.story.LevelRule;
import com.vaadin.flow.component.select.Select;

/// Which reading levels a class may use. At most the hardest is free, at most the easiest is fixed.
final class LevelSelect extends Select<LevelRule> implements Worded {
  private static final long serialVersionUID = 1L;

  LevelSelect() {
    setLabel(text("teaching.levels"));
    setHelperText(text("teaching.levels-hint"));
    setItems(
        new LevelRule.Free(),
        new LevelRule.AtMost(Level.B1),
        new LevelRule.Fixed(Level.A2),
        new LevelRule.Fixed(Level.B1),
        new LevelRule.Fixed(Level.B2));
    setItemLabelGenerator(rule -> words(rule, this));
    setValue(new LevelRule.Free());
  }

  static String words(LevelRule rule, Worded in) {
    return switch (rule) {
      case LevelRule.Free() -> in.text("teaching.levels-free");
      case LevelRule.Fixed(Level level) -> in.text("teaching.levels-fixed", level);
      case LevelRule.AtMost(Level level) -> in.text("teaching.levels-at-most", level);
    };
  }
}
