package app.imjin.map;

import app.imjin.pack.LayerId;
import app.imjin.pack.PlaceId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// A pack's layers, in drawing order, and its places; the tiles under them where an installation
/// has some.
public final class Atlas {
  private final SequencedMap<LayerId, Layer> layers;
  private final SequencedMap<PlaceId, Place> places;
  private final Optional<Tiles> tiles;

  public Atlas(List<Layer> layers, List<Place> places) {
    this(layers, places, Optional.empty());
  }

  public Atlas(List<Layer> layers, List<Place> places, Optional<Tiles> tiles) {
    this.tiles = tiles;
    this.layers = new LinkedHashMap<>();
    layers.forEach(layer -> this.layers.put(layer.id(), layer));
    this.places = new LinkedHashMap<>();
    places.forEach(place -> this.places.put(place.id(), place));
  }

  public Optional<Tiles> tiles() {
    return tiles;
  }

  public List<Layer> layers() {
    return List.copyOf(layers.values());
  }

  public List<Place> places() {
    return List.copyOf(places.values());
  }

  public Optional<Layer> layer(LayerId id) {
    return Optional.ofNullable(layers.get(id));
  }

  public Optional<Place> place(PlaceId id) {
    return Optional.ofNullable(places.get(id));
  }

  /// The layers of a scene that there are, in the atlas's drawing order; but a band never covers a
  /// river or a line.
  public List<Layer> layersOf(Scene scene) {
    return layers.values().stream()
        .filter(layer -> scene.layers().contains(layer.id()))
        .sorted(Comparator.comparingInt(Atlas::rank))
        .toList();
  }

  private static int rank(Layer layer) {
    return switch (layer.kind()) {
      case LAND, REGION -> 0;
      case BAND -> 1;
      case LAKE, RIVER, LINE, PLACE -> 2;
    };
  }
}
