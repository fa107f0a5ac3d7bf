package app.imjin.teaching.ui;

import app.imjin.classroom.Assignment;
import app.imjin.classroom.Classes;
import app.imjin.classroom.ParticipantId;
import app.imjin.classroom.Retention;
import app.imjin.classroom.SchoolClass;
import app.imjin.common.Isolated;
import app.imjin.common.Lookout;
import app.imjin.security.Roles;
import app.imjin.teaching.Assigned;
import app.imjin.teaching.Desk;
import app.imjin.teaching.Shelf;
import app.imjin.teaching.ui.ProgressCard.Titled;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private final transient Retention retention;
  private final transient Clock clock;
  private final Map<Assignment, ProgressCard> cards = new LinkedHashMap<>();
  private transient Optional<SchoolClass> shown = Optional.empty();
  private transient Optional<RosterTable> table = Optional.empty();

  ClassView(
      ClassFinder finder,
      Classes classes,
      Desk desk,
      Shelf shelf,
      Assigning assigning,
      Students students,
      Retention retention,
      Clock clock) {
    this.finder = finder;
    this.classes = classes;
    this.desk = desk;
    this.shelf = shelf;
    this.assigning = assigning;
    this.students = students;
    this.retention = retention;
    this.clock = clock;
    Lookout.over(this, () -> now().ifPresent(this::look));
    below(TeachingNavigation.classes(), text("teaching.classes-title"));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    finder.find(event, this::show);
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
    return shown.map(SchoolClass::id).flatMap(finder::find);
  }

  /// What students have done since; all anew only when another tab has changed what there is.
  private void look(SchoolClass one) {
    var all = desk.of(one);
    var same = all.stream().map(Assigned::assignment).toList().equals(List.copyOf(cards.keySet()));
    if (!same || shown.filter(one::equals).isEmpty()) {
      show(one);
      return;
    }
    var when = When.in(UI.getCurrent(), clock);
    all.forEach(assigned ->
        Optional.ofNullable(cards.get(assigned.assignment()))
            .ifPresent(card -> card.show(assigned, when)));
    table.ifPresent(roster -> roster.show(desk.attendance(one), when));
  }

  private void show(SchoolClass one) {
    shown = Optional.of(one);
    headed(Isolated.of(one.name()), one.isOpen() ? "" : text("teaching.is-put-away"));
    if (one.isOpen()) {
      actions(assign(one), rename(), putAway());
      body(code(one), assignments(one), roster(one));
    } else {
      actions(takeOut());
      body(assignments(one), roster(one));
    }
  }

  private Button assign(SchoolClass one) {
    return Parts.mainButton(
        text("teaching.assign"), () -> new AssignDialog(one, assigning, this::refresh).open());
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
          show(one);
          retitle();
          Parts.say(text("teaching.renamed", Isolated.of(one.name())));
        });
  }

  private Button putAway() {
    return Parts.button(
        text("teaching.put-away"),
        () ->
            now()
                .filter(SchoolClass::isOpen)
                .ifPresentOrElse(
                    one -> new PutAwayDialog(one, retention.kept(), this::archive).open(),
                    this::refresh));
  }

  private void archive() {
    now().map(classes::archive).ifPresent(one -> changed(one, "teaching.was-put-away"));
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
    Parts.say(text(outcomeKey, Isolated.of(one.name())));
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
          Parts.say(text("teaching.new-code-made", Isolated.of(one.name()), one.code().inHalves()));
        });
  }

  private Section assignments(SchoolClass one) {
    var when = When.in(UI.getCurrent(), clock);
    var list = new Div();
    list.addClassName("cards");
    cards.clear();
    for (Assigned assigned : desk.of(one)) {
      var titled = Titled.of(assigned.assignment(), shelf, language());
      var card = ProgressCard.inClass(assigned, titled, when, changes(one, assigned, titled, when));
      cards.put(assigned.assignment(), card);
      list.add(card);
    }
    return Parts.section(
        text("teaching.assignments-title"),
        cards.isEmpty() ? Parts.hint(text("teaching.no-assignments")) : list);
  }

  private List<Button> changes(SchoolClass one, Assigned assigned, Titled titled, When when) {
    if (!one.isOpen()) {
      return List.of();
    }
    var assignment = assigned.assignment();
    var title = text("teaching.number-and-title", assignment.number(), titled.story());
    var due =
        Parts.button(
            text("teaching.change-due"),
            () -> new DueDialog(assignment, title, assigning, this::refresh).open());
    due.setAriaLabel(text("teaching.change-due-of", title));
    var end =
        Parts.button(
            text(assignment.isDue(when.now()) ? "teaching.take-away" : "teaching.end"),
            () -> new EndDialog(assignment, title, assigning, this::refresh).open());
    end.setAriaLabel(text(EndDialog.titleKey(assignment.isDue(when.now())), title));
    return assignment.isDue(when.now()) && assigning.assignments().isBegun(assignment)
        ? List.of(due)
        : List.of(due, end);
  }

  private Section roster(SchoolClass one) {
    var roster =
        new RosterTable(one, desk.attendance(one), students, When.in(UI.getCurrent(), clock), this);
    table = Optional.of(roster);
    return Parts.section(
        text("teaching.students-title"), Parts.hint(text("teaching.students-lead")), roster);
  }
}
