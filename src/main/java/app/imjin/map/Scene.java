package app.imjin.map;

import app.imjin.common.LocalizedText;
import app.imjin.pack.ContentFile;
import app.imjin.pack.LayerId;
import app.imjin.pack.PlaceId;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// What a map shows: always the whole of it, never a change to the scene before.
///
/// @param bounds what fits the screen whatever its shape
/// @param layers drawn from the first to the last
/// @param places whose names are shown, the more important first
/// @param highlights what the scene points at, the more important first
/// @param inset whether a small map shows where on the larger one we are
/// @param caption what the map shows, in one sentence, also for those who do not see it
public record Scene(
    Bounds bounds,
    List<LayerId> layers,
    List<PlaceId> places,
    List<Highlight> highlights,
    boolean inset,
    LocalizedText caption) {
  public Scene {
    layers = List.copyOf(layers);
    places = List.copyOf(places);
    highlights = List.copyOf(highlights);
  }

  /// Reads the `scene:` of a step or a question.
  ///
  /// @throws IllegalArgumentException when bounds, ids or texts have not their form
  public static Scene read(JsonNode node) {
    if (!node.isObject()) {
      throw new IllegalArgumentException("A scene needs bounds, layers, places and a caption");
    }
    return new Scene(
        Bounds.read(node.path("bounds")),
        strings(node.path("layers")).stream().map(LayerId::new).toList(),
        strings(node.path("places")).stream().map(PlaceId::new).toList(),
        node.path("highlights").valueStream().map(Scene::readHighlight).toList(),
        node.path("inset").asBoolean(false),
        ContentFile.localized(node.path("caption")));
  }

  private static Highlight readHighlight(JsonNode node) {
    return new Highlight(
        new PlaceId(node.path("place").asString("")),
        ContentFile.localized(node.path("label")),
        Optional.of(node.path("note")).filter(JsonNode::isObject).map(ContentFile::localized));
  }

  private static List<String> strings(JsonNode node) {
    return node.valueStream().map(JsonNode::asString).toList();
  }
}
