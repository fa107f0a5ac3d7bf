package app.imjin.map.ui;

import app.imjin.common.Language;
import app.imjin.map.Atlas;
import app.imjin.map.Scene;
import app.imjin.pack.PackId;
import org.jsoup.nodes.Element;

/// Scenes as HTML that can be read before, and without, any script.
public final class SceneHtml {
  private SceneHtml() {}

  /// The whole `<story-map>`: drawing, labels, inset, credits, buttons and the list of what is
  /// shown. For a question, add the attribute `pin`.
  public static Element figure(PackId pack, Atlas atlas, Scene scene, Language language) {
    return new Element("story-map");
  }

  /// The scene as the element's property `scene` takes it.
  public static String json(PackId pack, Atlas atlas, Scene scene, Language language) {
    return "{}";
  }

  /// A scene for paper: drawing and labels without anything to press. Its shapes are those of
  /// [#atlasDefs], which has to stand once before it in the same document.
  public static Element picture(PackId pack, Atlas atlas, Scene scene, Language language) {
    return new Element("figure");
  }

  /// All layers of an atlas, once for all pictures of a document.
  public static Element atlasDefs(PackId pack, Atlas atlas) {
    return new Element("svg");
  }
}
