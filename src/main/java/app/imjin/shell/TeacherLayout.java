package app.imjin.shell;

import app.imjin.common.Isolated;
import app.imjin.common.ReleaseLine;
import app.imjin.security.CurrentTeacher;
import app.imjin.security.Roles;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// The frame of the teacher's pages: a quiet bar with the menu, and the page under it.
///
/// The menu is what carries `@Menu` under `teach`; the title there is the key of a text.
@Layout(TeacherLayout.ROOT)
@RolesAllowed(Roles.TEACHER)
@StyleSheet("context://styles/teach.css")
class TeacherLayout extends Div implements RouterLayout, AfterNavigationObserver, Worded {
  static final String ROOT = "teach";
  private static final long serialVersionUID = 1L;

  /// The page begins at its bar.
  private static final JsonNode WITHOUT_SCROLLING =
      JsonNodeFactory.instance.objectNode().put("preventScroll", true);

  private final Map<String, Anchor> links = new LinkedHashMap<>();
  private final Main main = new Main();
  private boolean entered;

  TeacherLayout(CurrentTeacher teacher, AuthenticationContext authentication) {
    addClassName("teach");
    main.setId("main");
    main.getElement().setAttribute("tabindex", "-1");
    var header = new Header(brand(), menu(), account(teacher, authentication));
    header.addClassName("bar");
    add(skip(), header, main, new ReleaseLine(language()));
  }

  @Override
  public void showRouterLayoutContent(HasElement content) {
    main.getElement().appendChild(content.getElement());
  }

  @Override
  public void removeRouterLayoutContent(HasElement oldContent) {
    if (oldContent != null) {
      oldContent.getElement().removeFromParent();
    }
  }

  /// Marks where the teacher is, and takes the keyboard to the new page.
  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    var path = event.getLocation().getPath();
    links.forEach((place, link) -> mark(link, place, path));
    if (entered) {
      main.getElement().callJsFunction("focus", WITHOUT_SCROLLING);
    }
    entered = true;
  }

  private static void mark(Anchor link, String place, String path) {
    var element = link.getElement();
    if (path.equals(place)) {
      element.setAttribute("aria-current", "page");
    } else if (!place.equals(ROOT) && path.startsWith(place + "/")) {
      element.setAttribute("aria-current", "true");
    } else {
      element.removeAttribute("aria-current");
    }
  }

  private Anchor skip() {
    var skip = new Anchor("#main", text("shell.skip-to-page"));
    skip.addClassName("skip");
    skip.setRouterIgnore(true);
    return skip;
  }

  private Anchor brand() {
    var brand = new Anchor("/" + ROOT, text("shell.brand"));
    brand.addClassName("brand");
    return brand;
  }

  private Nav menu() {
    var list = new UnorderedList();
    MenuConfiguration.getMenuEntries().stream()
        .filter(entry -> place(entry).equals(ROOT) || place(entry).startsWith(ROOT + "/"))
        .forEach(entry -> list.add(new ListItem(link(place(entry), text(entry.title())))));
    // The stories are pages of their own, outside of Flow.
    var stories = new Anchor("/", text("shell.menu-stories"));
    stories.setRouterIgnore(true);
    list.add(new ListItem(stories));
    var menu = new Nav(list);
    menu.addClassName("teach-menu");
    menu.setAriaLabel(text("shell.menu"));
    return menu;
  }

  private Anchor link(String place, String title) {
    var link = new Anchor("/" + place, title);
    links.put(place, link);
    return link;
  }

  private static String place(MenuEntry entry) {
    return entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
  }

  private Component account(CurrentTeacher teacher, AuthenticationContext authentication) {
    var signOut = new Button(text("shell.sign-out"), click -> authentication.logout());
    signOut.addThemeVariants(ButtonVariant.TERTIARY);
    var account = new Div();
    account.addClassName("tools");
    teacher
        .account()
        .ifPresent(found -> {
          var name = new Span(Isolated.of(found.name()));
          name.addClassName("teach-name");
          account.add(name);
        });
    account.add(signOut);
    return account;
  }
}
