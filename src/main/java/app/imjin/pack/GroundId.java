package app.imjin.pack;

/// What a point of a story can rest on: a claim of the article, a fact beside it, or an event.
public sealed interface GroundId permits ClaimId, EventId {
  String value();

  /// Reads the id of a claim, a fact or an event.
  ///
  /// @throws IllegalArgumentException when the text is none
  static GroundId parse(String text) {
    return text.startsWith("T-") || text.startsWith("H-") ? new EventId(text) : new ClaimId(text);
  }
}
