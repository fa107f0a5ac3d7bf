package app.imjin.map;

import app.imjin.common.LocalizedText;
import app.imjin.pack.PlaceId;
import java.util.Optional;

/// What a scene points at: a place with a label of the scene's own and perhaps a second line.
public record Highlight(PlaceId place, LocalizedText label, Optional<LocalizedText> note) {}
