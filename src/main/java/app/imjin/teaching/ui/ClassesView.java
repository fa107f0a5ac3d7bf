package app.imjin.teaching.ui;

import app.imjin.classroom.Classes;
import app.imjin.classroom.Roster;
import app.imjin.classroom.SchoolClass;
import app.imjin.common.Isolated;
import app.imjin.security.AccountId;
import app.imjin.security.CurrentTeacher;
import app.imjin.security.Roles;
import app.imjin.teaching.Assigned.State;
import app.imjin.teaching.Desk;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// A teacher's classes, and those that are put away.
@Route(TeachingNavigation.CLASSES)
@Menu(title = "teaching.menu-classes", order = 2)
@RolesAllowed(Roles.TEACHER)
class ClassesView extends TeachPage implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  private final transient Classes classes;
  private final transient Roster roster;
  private final transient Desk desk;
  private final transient Clock clock;
  private final transient AccountId teacher;

  ClassesView(Classes classes, Roster roster, Desk desk, Clock clock, CurrentTeacher teacher) {
    this.classes = classes;
    this.roster = roster;
    this.desk = desk;
    this.clock = clock;
    this.teacher = teacher.require().id();
    actions(
        Parts.mainButton(
            text("teaching.create-class"), () -> NameDialog.forNew(this, this::create).open()));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show();
  }

  private void show() {
    var all = classes.of(teacher);
    var open = all.stream().filter(SchoolClass::isOpen).toList();
    var away = all.stream().filter(one -> !one.isOpen()).toList();
    headed(
        text("teaching.classes-title"),
        text(open.isEmpty() ? "teaching.no-classes" : "teaching.classes-lead"));
    var parts = new ArrayList<Component>();
    parts.add(cards(open.stream().map(this::card).toList()));
    if (!away.isEmpty()) {
      parts.add(
          Parts.section(
              text("teaching.put-away-title"),
              Parts.hint(text("teaching.put-away-lead")),
              cards(away.stream().map(this::awayCard).toList())));
    }
    body(parts.toArray(Component[]::new));
  }

  private static Div cards(List<Div> cards) {
    var all = new Div();
    all.addClassName("cards");
    cards.forEach(all::add);
    return all;
  }

  private Div card(SchoolClass one) {
    var name =
        new H2(new Anchor(TeachingNavigation.schoolClass(one.id()), Isolated.of(one.name())));
    var now = clock.instant();
    long running =
        desk.of(one).stream()
            .map(assigned -> assigned.state(now))
            .filter(state -> state == State.RUNNING || state == State.DUE)
            .count();
    var numbers = new Paragraph(text("teaching.class-numbers", roster.of(one).size(), running));
    numbers.addClassName("card-line");
    var code = new Span(one.code().inHalves());
    code.addClassName("code-small");
    return Parts.card(name, numbers, new Paragraph(new Span(text("teaching.code-is") + " "), code));
  }

  private Div awayCard(SchoolClass one) {
    var name =
        new H3(new Anchor(TeachingNavigation.schoolClass(one.id()), Isolated.of(one.name())));
    return Parts.card(name, Parts.row(Parts.button(text("teaching.take-out"), () -> takeOut(one))));
  }

  private void takeOut(SchoolClass one) {
    classes.reopen(one);
    show();
    Parts.say(text("teaching.taken-out", Isolated.of(one.name())));
  }

  private void create(String name) {
    var made = classes.create(teacher, name);
    Parts.say(text("teaching.class-created", Isolated.of(made.name())));
    UI.getCurrent().navigate(TeachingNavigation.schoolClass(made.id()).substring(1));
  }
}
