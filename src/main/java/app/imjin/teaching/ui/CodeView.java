package app.imjin.teaching.ui;

import app.imjin.classroom.Roster;
import app.imjin.classroom.SchoolClass;
import app.imjin.common.Isolated;
import app.imjin.common.Lookout;
import app.imjin.security.Roles;
import app.imjin.shell.Worded;
import app.imjin.teaching.ShortLinks;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
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
import java.util.Optional;

/// The code of a class for the wall: what to open, what to type, a QR code, and how many are in. It
/// follows what changes while it is shown.
@Route(value = TeachingNavigation.CODE, autoLayout = false)
@RolesAllowed(Roles.TEACHER)
@StyleSheet("context://styles/teach.css")
@StyleSheet("context://styles/class-code.css")
class CodeView extends Main implements BeforeEnterObserver, HasDynamicTitle, Worded {
  private static final long serialVersionUID = 1L;
  private static final int ADDRESSES = 2;

  private final transient ClassFinder finder;
  private final transient Roster roster;
  private final transient ShortLinks links;
  private final Div wall = new Div();
  private final Paragraph joined = new Paragraph();
  private transient Optional<Shown> shown = Optional.empty();
  private String title = "";

  CodeView(ClassFinder finder, Roster roster, ShortLinks links) {
    this.finder = finder;
    this.roster = roster;
    this.links = links;
    setId("main");
    addClassName("class-code");
    wall.addClassName("class-code-wall");
    joined.addClassName("class-code-joined");
    Lookout.over(this, this::look);
  }

  /// What stands on the wall.
  private record Shown(SchoolClass schoolClass, List<URI> links) {}

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
            open(one);
          } else {
            event.forwardTo(TeachingNavigation.schoolClass(one.id()).substring(1));
          }
        });
  }

  private void open(SchoolClass one) {
    title = text("teaching.code-of", Isolated.of(one.name()));
    var back = new Anchor(TeachingNavigation.schoolClass(one.id()), text("teaching.back"));
    var controls = new Div(back, new WholeScreenButton(text("teaching.whole-screen")));
    controls.addClassName("class-code-controls");
    add(controls, wall);
    show(one);
    Shortcuts.addShortcutListener(this, () -> leave(one), Key.ESCAPE);
  }

  private static void leave(SchoolClass one) {
    UI.getCurrent().navigate(TeachingNavigation.schoolClass(one.id()).substring(1));
  }

  /// A class that another tab has put away has no code to show.
  private void look() {
    shown
        .map(Shown::schoolClass)
        .flatMap(before -> finder.find(before.id()))
        .ifPresent(now -> {
          if (now.isOpen()) {
            show(now);
          } else {
            leave(now);
          }
        });
  }

  private void show(SchoolClass one) {
    var now = new Shown(one, links.to(one.code(), ServerAddress.current()));
    if (shown.filter(now::equals).isEmpty()) {
      shown = Optional.of(now);
      layOut(now);
    }
    long in = roster.of(one).stream().filter(each -> each.joined().isPresent()).count();
    joined.setText(text("teaching.code-joined", in));
  }

  private void layOut(Shown now) {
    var link = now.links().getFirst();
    wall.removeAll();
    wall.add(top(now.schoolClass()));
    if (ShortLinks.reachesOthers(link)) {
      var name = text("teaching.qr-name", Isolated.of(now.schoolClass().name()));
      var scan = new Div(new QrPicture(link.toString(), name), line("teaching.code-scan"));
      scan.addClassName("class-code-scan");
      wall.add(words(address(now.links()), "teaching.code-type", now.schoolClass()), scan);
    } else {
      wall.add(words(noNetwork(), "teaching.code-title", now.schoolClass()));
    }
  }

  private Div top(SchoolClass one) {
    var name = new Paragraph(Isolated.of(one.name()));
    name.addClassName("class-code-name");
    var top = new Div(name, joined);
    top.addClassName("class-code-top");
    return top;
  }

  private Div words(Div address, String aboveCode, SchoolClass one) {
    var words = new Div(address, line(aboveCode), code(one));
    words.addClassName("class-code-words");
    return words;
  }

  private Div address(List<URI> all) {
    var address = new Div(line("teaching.code-open"));
    address.addClassName("class-code-address");
    all.stream().limit(ADDRESSES).map(CodeView::written).forEach(address::add);
    return address;
  }

  private static Paragraph written(URI link) {
    var address = new Paragraph(new Span(ShortLinks.toType(link)));
    address.addClassName("class-code-link");
    return address;
  }

  /// The address that this computer has for itself leads nobody else here.
  private Div noNetwork() {
    var notice = new Div(new H2(text("teaching.no-network")), line("teaching.no-network-text"));
    notice.addClassName("class-code-no-network");
    return notice;
  }

  private Paragraph line(String key) {
    return new Paragraph(text(key));
  }

  private static H1 code(SchoolClass one) {
    var code = new H1();
    code.addClassName("class-code-letters");
    for (String half : one.code().inHalves().split(" ", -1)) {
      code.add(new Span(half));
      code.getElement().appendChild(Element.createText(" "));
    }
    return code;
  }
}
