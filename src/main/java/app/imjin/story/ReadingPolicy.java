package app.imjin.story;

import app.imjin.pack.PackId;
import app.imjin.pack.StoryId;
import java.util.Map;

/// What binds the reader at a device. Whoever gives stories to readers answers here; the answer is
/// for the asking device alone.
public interface ReadingPolicy {
  /// @param cookies of the request, by name
  ReadingRule rule(Map<String, String> cookies, PackId pack, StoryId story);
}
