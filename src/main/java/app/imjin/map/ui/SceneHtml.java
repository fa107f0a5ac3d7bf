package app.imjin.map.ui;

import app.imjin.common.Language;
import app.imjin.common.Texts;
import app.imjin.map.Atlas;
import app.imjin.map.Scene;
import app.imjin.pack.PackId;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/// Scenes as HTML that can be read before, and without, any script.
public final class SceneHtml {
  private SceneHtml() {}

  /// The whole `<story-map>`: drawing, labels, inset, credits, buttons and the list of what is
  /// shown, with what happened where.
  public static Element figure(PackId pack, Atlas atlas, Scene scene, Language language) {
    return DrawnScenes.of(DrawnScenes.Form.FIGURE, pack, atlas, scene, language);
  }

  /// A map to answer on: takes a pin, and its list says no more than the names.
  public static Element question(PackId pack, Atlas atlas, Scene scene, Language language) {
    return DrawnScenes.of(DrawnScenes.Form.QUESTION, pack, atlas, scene, language);
  }

  /// The scene as the element's property `scene` takes it.
  public static String json(PackId pack, Atlas atlas, Scene scene, Language language) {
    return SceneJson.whole(SceneParts.of(pack, atlas, scene, language, true));
  }

  static Element question(SceneParts parts) {
    return pinTexts(figure(parts).attr("pin", ""), parts);
  }

  static Element figure(SceneParts parts) {
    var map = new Element("story-map");
    map.attr("layers", LayerEndpoint.folder(parts.pack()));
    parts.atlas().tiles().ifPresent(tiles -> map.attr("tiles", tiles.address()));
    map.attr("role", "group").attr("aria-label", text(parts, "map.map"));
    map.attr("data-text-keys", text(parts, "map.keys"));
    map.appendChild(view(parts));
    Inset.svg(parts).ifPresent(map::appendChild);
    map.appendChild(buttons(parts));
    map.appendElement("p").attr("class", "map-credits").text(parts.creditLine());
    map.appendChild(Twin.details(parts));
    map.appendElement("p").attr("class", "map-status").attr("role", "status");
    map.appendElement("script")
        .attr("type", "application/json")
        .attr("class", "scene")
        .appendChild(new DataNode(SceneJson.rest(parts)));
    return map;
  }

  private static Element view(SceneParts parts) {
    var view = new Element("div").attr("class", "map-view");
    view.attr("role", "img").attr("aria-label", parts.caption());
    view.appendChild(Drawing.svg(parts));
    view.appendChild(Labels.layer(parts.frame(), parts.placed(), parts.frame()));
    return view;
  }

  private static Element pinTexts(Element map, SceneParts parts) {
    return map.attr("data-text-keys", text(parts, "map.pin.keys"))
        .attr("data-text-pin-near", text(parts, "map.pin.near"))
        .attr("data-text-pin-at", text(parts, "map.pin.at"))
        .attr("data-text-compass", text(parts, "map.compass"));
  }

  private static Element buttons(SceneParts parts) {
    var buttons = new Element("div").attr("class", "map-buttons");
    button(buttons, "map-in", "+", text(parts, "map.zoom.in"));
    button(buttons, "map-out", "−", text(parts, "map.zoom.out"));
    button(buttons, "map-home", "↺", text(parts, "map.zoom.home")).attr("hidden", "");
    return buttons;
  }

  private static Element button(Element parent, String cssClass, String sign, String name) {
    return parent
        .appendElement("button")
        .attr("type", "button")
        .attr("class", cssClass)
        .attr("aria-label", name)
        .attr("disabled", "")
        .text(sign);
  }

  private static String text(SceneParts parts, String key, Object... arguments) {
    return Texts.of(parts.language(), key, arguments);
  }

  /// A scene for paper: drawing and labels without anything to press, caption and credits below.
  /// Its shapes are those of [#atlasDefs], which has to stand once before it in the same document.
  public static Element picture(PackId pack, Atlas atlas, Scene scene, Language language) {
    var parts = SceneParts.of(pack, atlas, scene, language, false);
    var common = AtlasDefs.frame(atlas).at(scene.bounds());
    var figure = new Element("figure").attr("class", "map-picture");
    var sheet = figure.appendElement("div").attr("class", "map-sheet");
    var view = sheet.appendElement("div").attr("class", "map-view");
    view.attr("role", "img").attr("aria-label", parts.caption());
    view.appendChild(AtlasDefs.use(parts, common));
    view.appendChild(Labels.layer(common, parts.placed(), parts.frame()));
    Inset.svg(parts).ifPresent(sheet::appendChild);
    figure.appendElement("figcaption").text(parts.caption());
    figure.appendElement("p").attr("class", "map-credits").text(parts.creditLine());
    return figure;
  }

  /// A scene for a card: drawing, names and credits, with its own shapes, no more than it shows.
  public static Element cover(PackId pack, Atlas atlas, Scene scene, Language language) {
    return DrawnScenes.of(DrawnScenes.Form.COVER, pack, atlas, scene, language);
  }

  static Element cover(SceneParts parts) {
    var figure = new Element("figure").attr("class", "map-picture");
    figure.appendElement("div").attr("class", "map-sheet").appendChild(view(parts));
    figure.appendElement("p").attr("class", "map-credits").text(parts.creditLine());
    return figure;
  }

  /// All layers of an atlas, once for all pictures of a document.
  public static Element atlasDefs(PackId pack, Atlas atlas) {
    return AtlasDefs.svg(pack, atlas);
  }
}
