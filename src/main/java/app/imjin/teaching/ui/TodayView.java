package app.imjin.teaching.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import app.imjin.classroom.Assignment;
import app.imjin.classroom.Classes;
import app.imjin.classroom.SchoolClass;
import app.imjin.common.Isolated;
import app.imjin.common.Lookout;
import app.imjin.security.Account;
import app.imjin.security.CurrentTeacher;
import app.imjin.security.Roles;
import app.imjin.story.ui.StoryNavigation;
import app.imjin.teaching.Assigned;
import app.imjin.teaching.Assigned.State;
import app.imjin.teaching.Desk;
import app.imjin.teaching.Shelf;
import app.imjin.teaching.ui.ProgressCard.Titled;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What needs attention today.
@Route(TeachingNavigation.ROOT)
@Menu(title = "teaching.menu-today", order = 1)
@RolesAllowed(Roles.TEACHER)
class TodayView extends TeachPage implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  private final transient Classes classes;
  private final transient Desk desk;
  private final transient Shelf shelf;
  private final transient Clock clock;
  private final transient Account teacher;
  private final Map<Assignment, ProgressCard> cards = new HashMap<>();
  private transient Map<State, List<Assignment>> shown = Map.of();

  TodayView(Classes classes, Desk desk, Shelf shelf, Clock clock, CurrentTeacher teacher) {
    this.classes = classes;
    this.desk = desk;
    this.shelf = shelf;
    this.clock = clock;
    this.teacher = teacher.require();
    Lookout.over(this, this::look);
  }

  /// What students have done since; all anew only when something waits that did not, or waits
  /// elsewhere.
  private void look() {
    var when = When.in(UI.getCurrent(), clock);
    var waiting = desk.today(teacher.id());
    if (!shown.equals(byState(waiting, when))) {
      show();
      return;
    }
    waiting.forEach(assigned ->
        Optional.ofNullable(cards.get(assigned.assignment()))
            .ifPresent(card -> card.show(assigned, when)));
  }

  private static Map<State, List<Assignment>> byState(List<Assigned> waiting, When when) {
    return waiting.stream()
        .collect(
            groupingBy(
                assigned -> assigned.state(when.now()), mapping(Assigned::assignment, toList())));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show();
  }

  private void show() {
    var open = classes.of(teacher.id()).stream().filter(SchoolClass::isOpen).toList();
    var waiting = desk.today(teacher.id());
    cards.clear();
    shown = byState(waiting, When.in(UI.getCurrent(), clock));
    if (open.isEmpty()) {
      showFirstRun();
    } else if (waiting.isEmpty()) {
      showNothingWaits(open);
    } else {
      showWaiting(waiting);
    }
  }

  private void showFirstRun() {
    headed(text("teaching.welcome", teacher.name()), text("teaching.welcome-lead"));
    var steps = new OrderedList(step("one"), step("two"), step("three"));
    steps.addClassName("first-steps");
    var read = Parts.way(StoryNavigation.home(), text("teaching.read-first"));
    read.setRouterIgnore(true);
    var create = Parts.mainButton(text("teaching.create-class"), this::askForName);
    body(steps, Parts.row(create, read));
  }

  private ListItem step(String number) {
    var title = new H2(text("teaching.first." + number));
    return new ListItem(title, new Paragraph(text("teaching.first-text." + number)));
  }

  private void askForName() {
    NameDialog.forNew(this, this::create).open();
  }

  private void create(String name) {
    var made = classes.create(teacher.id(), name);
    Parts.say(text("teaching.class-created", Isolated.of(made.name())));
    UI.getCurrent().navigate(TeachingNavigation.schoolClass(made.id()).substring(1));
  }

  private void showNothingWaits(List<SchoolClass> open) {
    headed(text("teaching.today-title"), text("teaching.nothing-waits"));
    var links = new Div();
    links.addClassName("cards");
    for (SchoolClass one : open) {
      links.add(
          Parts.card(
              new H2(Isolated.of(one.name())),
              Parts.row(
                  Parts.mainWay(
                      TeachingNavigation.schoolClass(one.id()), text("teaching.open-class")))));
    }
    body(links);
  }

  private void showWaiting(List<Assigned> waiting) {
    headed(text("teaching.today-title"), text("teaching.today-lead"));
    var when = When.in(UI.getCurrent(), clock);
    var sections = new ArrayList<Component>();
    for (State state : List.of(State.DUE, State.RUNNING, State.TO_REVIEW, State.AHEAD)) {
      var cards = new Div();
      cards.addClassName("cards");
      waiting.stream()
          .filter(assigned -> assigned.state(when.now()) == state)
          .map(assigned -> card(assigned, when))
          .forEach(cards::add);
      if (cards.getComponentCount() > 0) {
        sections.add(Parts.section(title(state), cards));
      }
    }
    body(sections.toArray(Component[]::new));
  }

  private ProgressCard card(Assigned assigned, When when) {
    var assignment = assigned.assignment();
    var card = ProgressCard.amongAll(assigned, Titled.of(assignment, shelf, language()), when);
    cards.put(assignment, card);
    return card;
  }

  private String title(State state) {
    return switch (state) {
      case DUE -> text("teaching.state-due");
      case RUNNING -> text("teaching.state-running");
      case TO_REVIEW -> text("teaching.state-review");
      case AHEAD -> text("teaching.state-ahead");
    };
  }
}
