package app.imjin.map.ui;

import app.imjin.common.Language;
import app.imjin.map.Atlas;
import app.imjin.map.LngLat;
import app.imjin.map.Scene;
import app.imjin.pack.PackId;
import app.imjin.pack.PlaceId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.BaseJsonNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/// The map on the pages that Flow builds: shows a scene, tells which place was chosen, takes a pin.
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

  private final PackId pack;
  private final Atlas atlas;
  private final Language language;
  private Scene scene;
  private Optional<LngLat> pin = Optional.empty();
  private boolean takesPin;

  /// A map that starts with a scene.
  public StoryMap(PackId pack, Atlas atlas, Scene scene, Language language) {
    this.pack = pack;
    this.atlas = atlas;
    this.scene = scene;
    this.language = language;
    drawFirst();
    addPinListener(event -> pin = Optional.of(event.point()));
  }

  /// The markup of the first scene: all later ones fly there.
  private void drawFirst() {
    var figure = SceneHtml.question(pack, atlas, scene, language);
    figure.attributes().asList().stream()
        .filter(attribute -> !attribute.getKey().equals("pin"))
        .forEach(attribute -> getElement().setAttribute(attribute.getKey(), attribute.getValue()));
    getElement().setProperty("innerHTML", figure.html());
    sync();
  }

  public Scene scene() {
    return scene;
  }

  public void setScene(Scene scene) {
    this.scene = scene;
    sync();
  }

  /// Where the pin is; empty when there is none.
  public Optional<LngLat> pin() {
    return pin;
  }

  public void setPin(Optional<LngLat> pin) {
    this.pin = pin;
    sync();
  }

  /// Whether a click or the arrow keys set a pin.
  public void setTakesPin(boolean takesPin) {
    this.takesPin = takesPin;
    sync();
  }

  /// Tells the element everything; telling it again changes nothing.
  private void sync() {
    var element = getElement();
    element.setAttribute("pin", takesPin);
    var whole = SceneHtml.json(pack, atlas, scene, language);
    element.setPropertyJson("scene", JSON.readValue(whole, ObjectNode.class));
    element.setPropertyJson("pin", pin.map(StoryMap::json).orElseGet(NullNode::getInstance));
  }

  private static BaseJsonNode json(LngLat point) {
    return JSON.createArrayNode().add(point.lon()).add(point.lat());
  }

  public Registration addPlaceListener(ComponentEventListener<PlaceEvent> listener) {
    return addListener(PlaceEvent.class, listener);
  }

  public Registration addPinListener(ComponentEventListener<PinEvent> listener) {
    return addListener(PinEvent.class, listener);
  }

  /// Somebody chose a place, on the map or in its list.
  @DomEvent("map-place")
  public static final class PlaceEvent extends ComponentEvent<StoryMap> {
    private final PlaceId place;

    public PlaceEvent(
        StoryMap source, boolean fromClient, @EventData("event.detail.id") String id) {
      super(source, fromClient);
      this.place = new PlaceId(id);
    }

    public PlaceId place() {
      return place;
    }
  }

  /// Somebody set or moved the pin.
  @DomEvent("map-pin")
  public static final class PinEvent extends ComponentEvent<StoryMap> {
    private final LngLat point;

    public PinEvent(
        StoryMap source,
        boolean fromClient,
        @EventData("event.detail.lng") double lng,
        @EventData("event.detail.lat") double lat) {
      super(source, fromClient);
      this.point = new LngLat(lng, lat);
    }

    public LngLat point() {
      return point;
    }
  }
}
