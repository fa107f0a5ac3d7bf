package app.imjin.map.ui;

import app.imjin.common.Language;
import app.imjin.map.Atlas;
import app.imjin.map.LngLat;
import app.imjin.map.Scene;
import app.imjin.pack.PackId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.BaseJsonNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/// The map on the pages that Flow builds: shows a scene, with a pin where there is one.
///
/// The state is here; the element gets all of it by its properties, so it is right again after a
/// reload or when the component is moved.
@Tag("story-map")
@NpmPackage(value = "leaflet", version = "1.9.4")
@NpmPackage(value = "@types/leaflet", version = "1.9.21", dev = true)
@JsModule("./map/story-map.ts")
@StyleSheet("context://styles/map.css")
@StyleSheet("context://styles/map-more.css")
public final class StoryMap extends Component {
  private static final JsonMapper JSON = new JsonMapper();

  private final Scene scene;
  private Optional<LngLat> pin = Optional.empty();

  /// A map of a scene.
  public StoryMap(PackId pack, Atlas atlas, Scene scene, Language language) {
    this.scene = scene;
    var figure = SceneHtml.question(pack, atlas, scene, language);
    figure.attributes().asList().stream()
        .filter(attribute -> !attribute.getKey().equals("pin"))
        .forEach(attribute -> getElement().setAttribute(attribute.getKey(), attribute.getValue()));
    getElement().setProperty("innerHTML", figure.html());
    var whole = SceneHtml.json(pack, atlas, scene, language);
    getElement().setPropertyJson("scene", JSON.readValue(whole, ObjectNode.class));
  }

  public Scene scene() {
    return scene;
  }

  /// Where the pin is; empty when there is none.
  public Optional<LngLat> pin() {
    return pin;
  }

  public void setPin(Optional<LngLat> pin) {
    this.pin = pin;
    getElement().setPropertyJson("pin", pin.map(StoryMap::json).orElseGet(NullNode::getInstance));
  }

  private static BaseJsonNode json(LngLat point) {
    return JSON.createArrayNode().add(point.lon()).add(point.lat());
  }
}
