package app.imjin.map.ui;

import app.imjin.map.LngLat;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A scene as the element takes it: placed by the server, so that the browser only draws.
final class SceneJson {
  private static final int DECIMALS = 5;

  private SceneJson() {}

  /// Everything, for a map that shows another scene.
  static String whole(SceneParts parts) {
    var scene = start(parts);
    labels(scene, parts);
    scene.put("inset", parts.scene().inset());
    scene.put("caption", parts.caption());
    var credits = scene.putArray("credits");
    parts.credits().forEach(credits::add);
    return scene.put("id", id(scene.toString())).toString();
  }

  /// What cannot be read from the markup around it; safe to stand in a `<script>`.
  static String rest(SceneParts parts) {
    return start(parts).toString().replace("</", "<\\/");
  }

  private static ObjectNode start(SceneParts parts) {
    var scene = JsonNodeFactory.instance.objectNode();
    bounds(scene, parts);
    layers(scene, parts);
    return scene.put("wide", parts.isWide());
  }

  private static void bounds(ObjectNode scene, SceneParts parts) {
    var bounds = parts.scene().bounds();
    scene
        .putArray("bounds")
        .add(bounds.west())
        .add(bounds.south())
        .add(bounds.east())
        .add(bounds.north());
  }

  private static void layers(ObjectNode scene, SceneParts parts) {
    var layers = scene.putArray("layers");
    for (var layer : parts.atlas().layersOf(parts.scene())) {
      layers
          .addObject()
          .put("id", layer.id().value())
          .put("css", Drawing.groupClass(layer, parts.scene(), parts.atlas()))
          .put("url", layer.id() + ".geojson?v=" + layer.version());
    }
  }

  private static void labels(ObjectNode scene, SceneParts parts) {
    var labels = scene.putArray("labels");
    var highlights = scene.putArray("highlights");
    for (var label : parts.labels()) {
      var json = (label.lit() ? highlights : labels).addObject();
      json.put("id", label.place().id().value()).put("text", label.text());
      label.note().ifPresent(note -> json.put("note", note));
      json.put("what", Twin.what(parts, label));
      parts.happened(label).ifPresent(text -> json.put("happened", text));
      var placed = parts.placed(label);
      if (placed.isEmpty()) {
        at(json, parts.whereUndrawn(label));
        continue;
      }
      place(json, parts, placed.getFirst());
      var others = placed.subList(1, placed.size());
      if (!others.isEmpty()) {
        var also = json.putArray("also");
        others.forEach(other -> place(also.addObject(), parts, other));
      }
    }
  }

  private static void place(ObjectNode json, SceneParts parts, Placed placed) {
    at(json, parts.frame().point(placed.at()));
    json.put("css", Labels.css(placed));
    if (Math.round(placed.angle()) != 0) {
      json.put("angle", Math.round(placed.angle()));
    }
  }

  private static void at(ObjectNode json, LngLat point) {
    json.putArray("at").add(rounded(point.lon())).add(rounded(point.lat()));
  }

  /// To about a metre.
  static BigDecimal rounded(double degrees) {
    return Numbers.rounded(degrees, DECIMALS);
  }

  private static String id(String text) {
    var sum = new CRC32();
    sum.update(text.getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(sum.getValue());
  }
}
