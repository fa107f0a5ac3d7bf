package app.imjin.pack;

import app.imjin.common.Slug;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// What shows that an answer is right: the sentence, the place or the date that a reader goes back
/// to.
public sealed interface Proof {
  /// Reads a proof as it is written in a question: `{place: seoul, step: boat}`.
  ///
  /// @throws IllegalArgumentException when it has not its form
  static Proof read(JsonNode node) {
    if (node.has("point")) {
      return new AtPoint(PointId.parse(node.path("point").asString("")));
    }
    var step = node.path("step").asStringOpt().map(Slug::new);
    if (node.has("place")) {
      return new AtPlace(new PlaceId(node.path("place").asString("")), step);
    }
    return new AtEvent(new EventId(node.path("event").asString("")), step);
  }

  /// A sentence of a story.
  record AtPoint(PointId point) implements Proof {}

  /// A place on the map.
  ///
  /// @param step that is about it, by its name in the pack; where only one marks it, none is named
  record AtPlace(PlaceId place, Optional<Slug> step) implements Proof {}

  /// An event on the timeline.
  ///
  /// @param step that is about it, by its name in the pack; where only one marks it, none is named
  record AtEvent(EventId event, Optional<Slug> step) implements Proof {}
}
