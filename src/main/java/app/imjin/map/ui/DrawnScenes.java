package app.imjin.map.ui;

import app.imjin.common.Language;
import app.imjin.map.Atlas;
import app.imjin.map.Scene;
import app.imjin.pack.PackId;
import org.jsoup.nodes.Element;
import org.springframework.util.ConcurrentLruCache;

/// Scenes that were drawn already. To place the names and to simplify the shapes of a scene takes
/// longer than all the rest of a page, and a whole class opens the same page at once.
final class DrawnScenes {
  /// What a scene is drawn for.
  enum Form {
    FIGURE,
    QUESTION,
    COVER
  }

  private record Wish(Form form, PackId pack, Atlas atlas, Scene scene, Language language) {
    Element draw() {
      return switch (form) {
        case FIGURE -> SceneHtml.figure(parts(true));
        case QUESTION -> SceneHtml.question(parts(false));
        case COVER -> SceneHtml.cover(parts(false));
      };
    }

    private SceneParts parts(boolean telling) {
      return SceneParts.of(pack, atlas, scene, language, telling);
    }
  }

  private static final int MOST = 500;
  private static final ConcurrentLruCache<Wish, Element> DRAWN =
      new ConcurrentLruCache<>(MOST, Wish::draw);

  private DrawnScenes() {}

  /// A copy of the drawing, for the caller to put where it belongs.
  static Element of(Form form, PackId pack, Atlas atlas, Scene scene, Language language) {
    return DRAWN.get(new Wish(form, pack, atlas, scene, language)).clone();
  }
}
