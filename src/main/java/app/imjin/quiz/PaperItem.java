package app.imjin.quiz;

import app.imjin.common.LocalizedText;
import app.imjin.map.Scene;
import app.imjin.pack.QuestionId;
import java.util.List;

/// A question as a student gets it. It has no field that could hold what is right, what a wrong
/// answer shows or any feedback.
public sealed interface PaperItem {
  QuestionId id();

  /// The question's version.
  int version();

  LocalizedText stem();

  /// Pick one.
  record ChooseOne(QuestionId id, int version, LocalizedText stem, List<Item> options)
      implements PaperItem {
    public ChooseOne {
      options = List.copyOf(options);
    }
  }

  /// Pick one or more.
  record ChooseMany(QuestionId id, int version, LocalizedText stem, List<Item> options)
      implements PaperItem {
    public ChooseMany {
      options = List.copyOf(options);
    }
  }

  /// True or false, in the author's order.
  record TrueFalse(QuestionId id, int version, LocalizedText stem, List<Item> options)
      implements PaperItem {
    public TrueFalse {
      options = List.copyOf(options);
    }
  }

  /// Put in order; the items do not stand in the right order.
  record Order(QuestionId id, int version, LocalizedText stem, List<Item> items)
      implements PaperItem {
    public Order {
      items = List.copyOf(items);
    }
  }

  /// Point at the map, or choose from the list.
  record PlaceOnMap(
      QuestionId id, int version, LocalizedText stem, Scene scene, List<Choice> choices)
      implements PaperItem {
    public PlaceOnMap {
      choices = List.copyOf(choices);
    }
  }
}
