package app.imjin.story.ui;

import app.imjin.map.Atlas;
import app.imjin.pack.Pack;
import app.imjin.pack.PackId;
import app.imjin.story.Edition;
import app.imjin.story.Level;
import app.imjin.story.ReadingRule;
import app.imjin.story.Stories;
import app.imjin.story.Story;
import app.imjin.timeline.Timeline;
import java.util.List;

/// A story opened in one edition, with the parts of its pack that its pages draw from.
///
/// @param rule what binds the reader
record OpenStory(Pack pack, Story story, Edition edition, ReadingRule rule) {
  /// The levels that the reader may choose.
  List<Level> levels() {
    return rule.levels().of(story.levels());
  }

  /// Whether a class leaves fewer levels than the story has.
  boolean isBound() {
    return !levels().equals(story.levels());
  }

  PackId packId() {
    return pack.id();
  }

  Stories stories() {
    return pack.part(Stories.class);
  }

  Atlas atlas() {
    return pack.part(Atlas.class);
  }

  Timeline timeline() {
    return pack.part(Timeline.class);
  }

  String address() {
    return StoryNavigation.story(pack.id(), story.id());
  }

  /// The edition as addresses write it, `en-B2`.
  String editionTag() {
    return edition.language().tag() + "-" + edition.level();
  }
}
