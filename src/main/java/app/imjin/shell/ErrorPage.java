package app.imjin.shell;

import app.imjin.common.ReleaseLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/// A page that says what happened, what was kept and what to do.
@StyleSheet("context://styles/teach.css")
abstract class ErrorPage extends Div implements HasDynamicTitle, Worded {
  private static final long serialVersionUID = 1L;

  private final H1 heading = new H1();
  private final Main main = new Main(heading);

  ErrorPage() {
    var brand = new Anchor("/", text("shell.brand"));
    brand.addClassName("brand");
    brand.setRouterIgnore(true);
    var header = new Header(brand);
    header.addClassName("bar");
    main.addClassName("page");
    add(header, main, new ReleaseLine(language()));
  }

  @Override
  public String getPageTitle() {
    return text("shell.title", heading.getText());
  }

  void heading(String key) {
    heading.setText(text(key));
  }

  void paragraph(String key, Object... arguments) {
    var paragraph = new Paragraph(text(key, arguments));
    paragraph.addClassName("lead");
    main.add(paragraph);
  }

  /// The ways on; the first is the one that most want.
  void ways(Anchor... ways) {
    var list = new Div();
    list.addClassName("ways");
    for (Anchor way : ways) {
      way.addClassName("button");
      list.add((Component) way);
    }
    ways[0].addClassName("primary");
    main.add(list);
  }

  /// A way that leaves Flow's pages.
  Anchor way(String address, String key) {
    var way = new Anchor(address, text(key));
    way.setRouterIgnore(true);
    return way;
  }
}
