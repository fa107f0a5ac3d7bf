package app.imjin.pack;

/// What shows that an answer is right: the sentence, the place or the date that a reader goes back
/// to.
public sealed interface Proof {
  /// A sentence of a story.
  record AtPoint(PointId point) implements Proof {}

  /// A place on the map.
  record AtPlace(PlaceId place) implements Proof {}

  /// An event on the timeline.
  record AtEvent(EventId event) implements Proof {}
}
