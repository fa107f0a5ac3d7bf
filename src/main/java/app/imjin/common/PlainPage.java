package app.imjin.common;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// A page as plain HTML: what the server sends before any script runs.
///
/// @param title of the document, without the product's name
/// @param description for search and link previews, in one sentence
/// @param kind a class for the body, `reader` or `quiz`
/// @param styles names of the stylesheets to inline, `reader` for `styles/reader.css`
/// @param tools what stands in the header beside the brand
/// @param main the content, to be put into `<main>`
/// @param foot what stands at the end, below the content
/// @param status the HTTP status
public record PlainPage(
    String title,
    String description,
    String kind,
    List<String> styles,
    Optional<Element> tools,
    Element main,
    Optional<Element> foot,
    int status) {
  public PlainPage {
    styles = List.copyOf(styles);
  }

  /// A page that anybody may see.
  public static PlainPage open(
      String title, String description, String kind, List<String> styles, Element main) {
    return new PlainPage(
        title, description, kind, styles, Optional.empty(), main, Optional.empty(), 200);
  }

  public PlainPage withTools(Element newTools) {
    return new PlainPage(
        title, description, kind, styles, Optional.of(newTools), main, foot, status);
  }

  public PlainPage withFoot(Element newFoot) {
    return new PlainPage(
        title, description, kind, styles, tools, main, Optional.of(newFoot), status);
  }

  public PlainPage withStatus(int newStatus) {
    return new PlainPage(title, description, kind, styles, tools, main, foot, newStatus);
  }
}
