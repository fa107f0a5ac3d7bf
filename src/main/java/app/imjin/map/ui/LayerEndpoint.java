package app.imjin.map.ui;

import app.imjin.map.Atlas;
import app.imjin.map.Layer;
import app.imjin.pack.PackId;
import app.imjin.pack.Packs;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Sends layers as GeoJSON. An address with the layer's version never changes its answer.
@RestController
class LayerEndpoint {
  private static final MediaType GEO_JSON = MediaType.parseMediaType("application/geo+json");

  private final Packs packs;
  private final ConcurrentMap<String, byte[]> written = new ConcurrentHashMap<>();

  LayerEndpoint(Packs packs) {
    this.packs = packs;
  }

  /// Where the layers of a pack are, with a slash at the end.
  static String folder(PackId pack) {
    return "/content/" + pack + "/layers/";
  }

  @GetMapping("/content/{pack}/layers/{layer}.geojson")
  ResponseEntity<byte[]> layer(
      @PathVariable String pack,
      @PathVariable String layer,
      @RequestParam(name = "v", defaultValue = "") String version) {
    return find(pack, layer)
        .map(found -> answer(found, version))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private Optional<Layer> find(String pack, String layer) {
    return packs
        .find(pack)
        .flatMap(found ->
            found.part(Atlas.class).layers().stream()
                .filter(candidate -> candidate.id().value().equals(layer))
                .findFirst());
  }

  ResponseEntity<byte[]> answer(Layer layer, String version) {
    boolean lasting = version.equals(layer.version());
    var year = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    return ResponseEntity.ok()
        .contentType(GEO_JSON)
        .cacheControl(lasting ? year : CacheControl.noCache())
        // A weak tag: the server does not compress what has a strong one.
        .eTag("W/\"" + layer.version() + "\"")
        .body(
            written.computeIfAbsent(
                layer.version(), ignored -> layer.geoJson().getBytes(StandardCharsets.UTF_8)));
  }
}
