package app.imjin.quiz;

import app.imjin.common.LocalizedText;
import app.imjin.pack.PlaceId;

/// A place in the list that one can choose from instead of pointing at the map.
public record Choice(PlaceId id, LocalizedText name) {}
