package app.imjin.teaching.ui;

import app.imjin.teaching.QrCode;
import com.vaadin.flow.component.Svg;
import org.jsoup.nodes.Element;

/// A QR code drawn as one SVG path: dark on white in every theme, as readers need it.
final class QrPicture extends Svg {
  private static final long serialVersionUID = 1L;

  /// @param name what the picture is, for those who do not see it
  QrPicture(String text, String name) {
    addClassName("qr");
    setSvg(svg(QrCode.of(text), name).outerHtml());
  }

  private static Element svg(QrCode code, String name) {
    var svg =
        new Element("svg")
            .attr("xmlns", "http://www.w3.org/2000/svg")
            .attr("viewBox", "0 0 " + code.size() + " " + code.size())
            .attr("role", "img")
            .attr("aria-label", name)
            .attr("shape-rendering", "crispEdges");
    svg.appendElement("path").addClass("qr-ground").attr("d", ground(code.size()));
    svg.appendElement("path").addClass("qr-squares").attr("d", code.path());
    return svg;
  }

  private static String ground(int size) {
    return "M0 0h" + size + "v" + size + "h-" + size + "z";
  }
}
