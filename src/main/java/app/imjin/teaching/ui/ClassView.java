package app.imjin.teaching.ui;

import app.imjin.classroom.Assignment;
import app.imjin.classroom.ClassId;
import app.imjin.classroom.Classes;
import app.imjin.classroom.ParticipantId;
import app.imjin.classroom.SchoolClass;
import app.imjin.security.Roles;
import app.imjin.teaching.Assigned;
import app.imjin.teaching.Desk;
import app.imjin.teaching.Shelf;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;

/// One class: its code, what it has to do, and who is in it.
@Route(TeachingNavigation.ONE_CLASS)
@RolesAllowed(Roles.TEACHER)
class ClassView extends TeachPage implements BeforeEnterObserver, RosterPage {
  private static final long serialVersionUID = 1L;

  private final transient ClassFinder finder;
  private final transient Classes classes;
  private final transient Desk desk;
  private final transient Shelf shelf;
  private final transient Assigning assigning;
  private final transient Students students;
  private final transient Clock clock;
  private transient Optional<ClassId> shown = Optional.empty();
  private transient Optional<RosterTable> table = Optional.empty();

  ClassView(
      ClassFinder finder,
      Classes classes,
      Desk desk,
      Shelf shelf,
      Assigning assigning,
      Students students,
      Clock clock) {
    this.finder = finder;
    this.classes = classes;
    this.desk = desk;
    this.shelf = shelf;
    this.assigning = assigning;
    this.students = students;
    this.clock = clock;
    below(TeachingNavigation.classes(), text("teaching.classes-title"));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    finder.find(
        event,
        one -> {
          shown = Optional.of(one.id());
          show(one);
        });
  }

  @Override
  public void refresh() {
    now().ifPresent(this::show);
  }

  @Override
  public void focusOn(ParticipantId student) {
    table.ifPresent(roster -> roster.focusOn(student));
  }

  /// The class as it is now, whatever another tab has done to it.
  private Optional<SchoolClass> now() {
    return shown.flatMap(finder::find);
  }

  private void show(SchoolClass one) {
    headed(one.name(), one.isOpen() ? "" : text("teaching.is-put-away"));
    if (one.isOpen()) {
      actions(assign(one), rename(), putAway());
      body(code(one), assignments(one), roster(one));
    } else {
      actions(takeOut());
      body(assignments(one), roster(one));
    }
  }

  private Button assign(SchoolClass one) {
    return Parts.mainButton(text("teaching.assign"), () -> new AssignDialog(one, assigning).open());
  }

  private Button rename() {
    return Parts.button(
        text("teaching.rename"),
        () ->
            now()
                .map(SchoolClass::name)
                .ifPresent(name -> NameDialog.forRename(this, name, this::rename).open()));
  }

  private void rename(String name) {
    now()
        .map(one -> classes.rename(one, name))
        .ifPresent(one -> {
          headed(one.name(), "");
          retitle();
          Parts.say(text("teaching.renamed", one.name()));
        });
  }

  private Button putAway() {
    return Parts.button(
        text("teaching.put-away"),
        () -> now().map(classes::archive).ifPresent(one -> changed(one, "teaching.was-put-away")));
  }

  private Button takeOut() {
    var takeOut =
        Parts.mainButton(
            text("teaching.take-out"),
            () -> now().map(classes::reopen).ifPresent(one -> changed(one, "teaching.taken-out")));
    takeOut.setAutofocus(true);
    return takeOut;
  }

  private void changed(SchoolClass one, String outcomeKey) {
    show(one);
    Parts.say(text(outcomeKey, one.name()));
  }

  private Section code(SchoolClass one) {
    var code = new Span(one.code().inHalves());
    code.addClassName("code-medium");
    var card =
        Parts.card(
            code,
            Parts.row(
                Parts.mainWay(TeachingNavigation.code(one.id()), text("teaching.show-large")),
                Parts.way(TeachingNavigation.tickets(one.id()), text("teaching.print-tickets")),
                Parts.button(
                    text("teaching.new-code"),
                    () -> new NewCodeDialog(one.code(), this::makeCode).open())));
    card.addClassName("code-card");
    return Parts.section(text("teaching.code-title"), Parts.hint(text("teaching.code-lead")), card);
  }

  private void makeCode() {
    now()
        .filter(SchoolClass::isOpen)
        .map(classes::newCode)
        .ifPresent(one -> {
          show(one);
          Parts.say(text("teaching.new-code-made", one.name(), one.code().inHalves()));
        });
  }

  private Section assignments(SchoolClass one) {
    var when = When.in(UI.getCurrent(), clock);
    var cards = new Div();
    cards.addClassName("cards");
    desk.of(one).stream()
        .map(assigned ->
            ProgressCard.inClass(
                assigned, title(assigned.assignment()), when, changeDue(one, assigned)))
        .forEach(cards::add);
    return Parts.section(
        text("teaching.assignments-title"),
        cards.getComponentCount() > 0 ? cards : Parts.hint(text("teaching.no-assignments")));
  }

  private String title(Assignment assignment) {
    return shelf.title(assignment).in(language());
  }

  private Optional<Button> changeDue(SchoolClass one, Assigned assigned) {
    var assignment = assigned.assignment();
    var title = text("teaching.number-and-title", assignment.number(), title(assignment));
    var change =
        Parts.button(
            text("teaching.change-due"),
            () -> new DueDialog(assignment, title, assigning, this::refresh).open());
    change.setAriaLabel(text("teaching.change-due-of", title));
    return Optional.of(change).filter(button -> one.isOpen());
  }

  private Section roster(SchoolClass one) {
    var when = When.in(UI.getCurrent(), clock);
    var roster = new RosterTable(one, desk.attendance(one), students, when, this);
    table = Optional.of(roster);
    return Parts.section(
        text("teaching.students-title"),
        Parts.hint(text("teaching.students-lead")),
        roster.isEmpty() ? Parts.hint(text("teaching.no-students")) : roster);
  }
}
