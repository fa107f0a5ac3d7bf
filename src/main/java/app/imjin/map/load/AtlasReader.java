package app.imjin.map.load;

import app.imjin.map.Atlas;
import app.imjin.map.Layer;
import app.imjin.map.LngLat;
import app.imjin.map.Place;
import app.imjin.map.Tiles;
import app.imjin.pack.ContentFile;
import app.imjin.pack.EventId;
import app.imjin.pack.LayerId;
import app.imjin.pack.PackFiles;
import app.imjin.pack.PackReader;
import app.imjin.pack.PlaceId;
import app.imjin.pack.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Reads the layers of `pack.yaml`, with their GeoJSON, and `places.yaml`.
@Component
class AtlasReader implements PackReader<Atlas> {
  private static final String PACK = "pack.yaml";
  private static final String PLACES = "places.yaml";

  private final Optional<Tiles> tiles;

  AtlasReader(
      @Value("${imjin.tiles:}") String tiles, @Value("${imjin.tiles-credit:}") String credit) {
    this.tiles =
        tiles.isBlank() ? Optional.empty() : Optional.of(new Tiles(tiles.strip(), credit.strip()));
  }

  @Override
  public Class<Atlas> type() {
    return Atlas.class;
  }

  @Override
  public boolean uses(String path) {
    return path.equals(PACK) || path.equals(PLACES) || path.startsWith("layers/");
  }

  @Override
  public Atlas read(PackFiles files, Problems problems) {
    var layers = each(files, PACK, "layers", problems, node -> layer(files, node));
    var places = each(files, PLACES, "places", problems, node -> Optional.of(place(node)));
    return new Atlas(layers, places, tiles);
  }

  private static <T> List<T> each(
      PackFiles files,
      String path,
      String list,
      Problems problems,
      Function<JsonNode, Optional<T>> reading) {
    var read = new ArrayList<T>();
    int index = 0;
    for (var node : files.file(path).map(file -> file.tree().path(list)).stream().toList()) {
      for (var item : node) {
        problems
            .within(
                path, "/" + list + "/" + index++, () -> reading.apply(item), Optional.<T>empty())
            .ifPresent(read::add);
      }
    }
    return read;
  }

  /// Empty when its file is not there or not right, which is told already.
  private static Optional<Layer> layer(PackFiles files, JsonNode node) {
    return files
        .file(node.path("file").asString(""))
        .map(file ->
            Layer.of(
                new LayerId(node.path("id").asString("")),
                Layer.Kind.of(node.path("kind").asString("")),
                ContentFile.localized(node.path("name")),
                node.path("credit").asString(""),
                file.tree()));
  }

  private static Place place(JsonNode node) {
    return new Place(
        new PlaceId(node.path("id").asString("")),
        Place.Kind.of(node.path("kind").asString("")),
        ContentFile.localized(node.path("name")),
        optional(node.path("native"))
            .map(name ->
                new Place.NativeName(
                    name.path("text").asString(""), name.path("romanised").asString(""))),
        LngLat.read(node.path("at")),
        optional(node.path("angle")).map(JsonNode::asInt),
        Place.Side.of(node.path("label").asString("right")),
        Place.Precision.valueOf(node.path("precision").asString("exact").toUpperCase(Locale.ROOT)),
        optional(node.path("layer")).map(layer -> new LayerId(layer.asString())),
        optional(node.path("happened")).map(ContentFile::localized),
        node.path("events").valueStream().map(id -> new EventId(id.asString())).toList(),
        optional(node.path("source")).map(JsonNode::asString));
  }

  private static Optional<JsonNode> optional(JsonNode node) {
    return node.isMissingNode() || node.isNull() ? Optional.empty() : Optional.of(node);
  }
}
