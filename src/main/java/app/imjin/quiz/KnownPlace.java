package app.imjin.quiz;

import app.imjin.common.LocalizedText;
import app.imjin.map.LngLat;
import app.imjin.pack.PlaceId;

/// A place as a version of a quiz keeps it: its position, whatever the pack says later, and its
/// name.
public record KnownPlace(PlaceId id, LocalizedText name, LngLat at) {}
