package app.imjin.teaching.ui;

import app.imjin.classroom.SchoolClass;
import app.imjin.security.Roles;
import app.imjin.shell.Worded;
import app.imjin.teaching.ShortLinks;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.net.URI;
import java.util.List;

/// The code of a class for the wall: six characters, a short link and a QR code, nothing else.
@Route(value = TeachingNavigation.CODE, autoLayout = false)
@RolesAllowed(Roles.TEACHER)
@StyleSheet("context://styles/teach.css")
@StyleSheet("context://styles/class-code.css")
class CodeView extends Main implements BeforeEnterObserver, HasDynamicTitle, Worded {
  private static final long serialVersionUID = 1L;

  private final transient ClassFinder finder;
  private final transient ShortLinks links;
  private String title = "";

  CodeView(ClassFinder finder, ShortLinks links) {
    this.finder = finder;
    this.links = links;
    setId("main");
    addClassName("class-code");
  }

  @Override
  public String getPageTitle() {
    return text("teaching.page-title", title);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    finder.find(
        event,
        one -> {
          if (one.isOpen()) {
            show(one);
          } else {
            event.forwardTo(TeachingNavigation.schoolClass(one.id()).substring(1));
          }
        });
  }

  private void show(SchoolClass one) {
    title = text("teaching.code-of", one.name());
    var all = links.to(one.code(), ServerAddress.current());
    var words = new Div(address(all), code(one));
    words.addClassName("class-code-words");
    var back = new Anchor(TeachingNavigation.schoolClass(one.id()), text("teaching.back"));
    back.addClassName("class-code-back");
    add(
        words,
        new QrPicture(all.getFirst().toString(), text("teaching.qr-name", one.name())),
        back);
    Shortcuts.addShortcutListener(
        this,
        () -> UI.getCurrent().navigate(TeachingNavigation.schoolClass(one.id()).substring(1)),
        Key.ESCAPE);
  }

  private H1 code(SchoolClass one) {
    var code = new H1();
    code.addClassName("class-code-letters");
    for (String half : one.code().inHalves().split(" ", -1)) {
      code.add(new Span(half));
      code.getElement().appendChild(Element.createText(" "));
    }
    return code;
  }

  /// The link may break before its path, never within the code.
  private static Paragraph written(URI link) {
    return new Paragraph(
        new Span(link.getAuthority()), new HtmlComponent("wbr"), new Span(link.getPath()));
  }

  private Div address(List<URI> all) {
    var address = new Div();
    address.addClassName("class-code-address");
    for (URI link : all.subList(0, Math.min(all.size(), 2))) {
      address.add(written(link));
    }
    return address;
  }
}
