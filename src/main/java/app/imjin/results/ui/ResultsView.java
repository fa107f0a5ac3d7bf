package app.imjin.results.ui;

import app.imjin.classroom.AssignmentId;
import app.imjin.classroom.Participant;
import app.imjin.common.Isolated;
import app.imjin.common.Language;
import app.imjin.common.Lookout;
import app.imjin.live.ui.ProjectorNavigation;
import app.imjin.pack.Packs;
import app.imjin.results.AssignmentReport;
import app.imjin.results.Facility;
import app.imjin.results.Reports;
import app.imjin.security.AccountId;
import app.imjin.security.CurrentTeacher;
import app.imjin.security.Roles;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What a class has understood: misunderstandings first, then the grid, then facility. While it is
/// open it looks every few seconds for new answers.
@Route("teach/assignments/:assignment/results")
@RolesAllowed(Roles.TEACHER)
@StyleSheet("context://styles/results.css")
class ResultsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private final Reports reports;
  private final CurrentTeacher teacher;
  private final Clock clock;
  private final Packs packs;
  private Optional<Parts> parts = Optional.empty();

  ResultsView(Reports reports, CurrentTeacher teacher, Clock clock, Packs packs) {
    this.reports = reports;
    this.teacher = teacher;
    this.clock = clock;
    this.packs = packs;
    addClassName("results");
    Lookout.over(this, () -> parts.ifPresent(Parts::look));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var account = teacher.require().id();
    event
        .getRouteParameters()
        .get("assignment")
        .flatMap(ResultsView::id)
        .flatMap(id -> reports.find(account, id))
        .ifPresentOrElse(
            found -> open(account, found), () -> event.rerouteToError(NotFoundException.class));
  }

  private static Optional<AssignmentId> id(String text) {
    try {
      return Optional.of(new AssignmentId(UUID.fromString(text)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private void open(AccountId account, AssignmentReport found) {
    removeAll();
    parts = Optional.of(new Parts(account, found));
  }

  @Override
  public String getPageTitle() {
    return parts.map(Parts::title).orElse("");
  }

  /// The page of one assignment.
  private final class Parts {
    private final AccountId account;
    private final Wording wording = new Wording(Language.of(getLocale()), zone());
    private final Heading heading;
    private final NobodyYet nobody;
    private final Ideas ideas;
    private final StudentGrid grid;
    private final Facilities facilities;
    private AssignmentReport shown;

    Parts(AccountId account, AssignmentReport found) {
      this.account = account;
      shown = found;
      var downloads = new Downloads(wording, clock, this::latest);
      var prompts = found.report().facilities().stream().map(Facility::prompt).toList();
      heading = new Heading(wording, rooms(), downloads.answers(), downloads.grid());
      nobody = new NobodyYet(wording);
      ideas = new Ideas(wording, found.assignment().pack());
      grid = new StudentGrid(wording, prompts, this::openAnswers);
      facilities = new Facilities(wording);
      add(heading, nobody, ideas, grid, facilities);
      show();
    }

    /// The story and the quiz for the room.
    private List<Anchor> rooms() {
      var assignment = shown.assignment();
      return List.of(
          room(
              ProjectorNavigation.story(assignment.pack(), assignment.story()),
              "results.project-story"),
          room(
              ProjectorNavigation.quiz(assignment.pack(), shown.quiz().quiz().id()),
              "results.project-quiz"));
    }

    private Anchor room(String address, String key) {
      var way = new Anchor(address, wording.text(key));
      way.addClassName("button");
      way.setRouterIgnore(true);
      return way;
    }

    void look() {
      shown = latest();
      show();
    }

    /// The report as it stands now, or the last one when the assignment has gone.
    private AssignmentReport latest() {
      return reports.find(account, shown.assignment().id()).orElse(shown);
    }

    private void show() {
      var report = shown.report();
      var now = clock.instant();
      heading.show(shown, now);
      nobody.setVisible(report.isEmpty());
      nobody.show(shown, now);
      ideas.setVisible(!report.isEmpty());
      grid.setVisible(!report.isEmpty());
      facilities.setVisible(!report.isEmpty());
      ideas.show(report.misunderstandings());
      grid.show(report);
      facilities.show(report.facilities());
    }

    private void openAnswers(Participant participant, CellButton button) {
      var cards = new AnswerCards(packs, shown.quiz(), wording.language());
      var dialog = new AnswerDialog(wording, shown.quiz(), cards, participant, button.cell());
      dialog.open();
    }

    String title() {
      return wording.text(
          "results.page-title",
          shown.title().in(wording.language()),
          Isolated.of(shown.schoolClass().name()));
    }
  }

  /// Where the teacher is, else where the server is.
  private ZoneId zone() {
    return getUI()
        .or(() -> Optional.ofNullable(UI.getCurrent()))
        .flatMap(ui -> Optional.ofNullable(ui.getPage().getExtendedClientDetails()))
        .flatMap(details -> Optional.ofNullable(details.getTimeZoneId()))
        .filter(ZoneId.getAvailableZoneIds()::contains)
        .map(ZoneId::of)
        .orElse(clock.getZone());
  }
}
