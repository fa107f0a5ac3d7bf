package app.imjin.story.ui;

import app.imjin.pack.PackId;
import app.imjin.pack.StoryId;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// A reader whom a class knows, as the class tells it to this reader's own device.
public interface ClassReader {
  /// In a line: who this is and in which class, with the way out for whoever it is not.
  Element line();

  /// The same as a part of a page, with the way to the class.
  Element part();

  /// Where the quiz is answered that the class has on a story now.
  Optional<String> quiz(PackId pack, StoryId story);

  /// Where an assignment of the class is answered, by its number; empty when there is none.
  Optional<String> assignment(int number);
}
