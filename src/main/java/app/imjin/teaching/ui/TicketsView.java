package app.imjin.teaching.ui;

import app.imjin.classroom.AnswerWriter.NotConfirmed;
import app.imjin.classroom.IssuedTicket;
import app.imjin.classroom.Roster;
import app.imjin.classroom.SchoolClass;
import app.imjin.common.Isolated;
import app.imjin.security.Roles;
import app.imjin.teaching.ShortLinks;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/// Tickets made beforehand, on a sheet to print and cut. They can be read on this page only.
@Route(TeachingNavigation.TICKETS)
@RolesAllowed(Roles.TEACHER)
@StyleSheet("context://styles/print-tickets.css")
class TicketsView extends TeachPage implements BeforeEnterObserver, BeforeLeaveObserver {
  private static final long serialVersionUID = 1L;
  private static final int USUAL_CLASS = 30;

  private final transient ClassFinder finder;
  private final transient Roster roster;
  private final transient ShortLinks links;
  private final IntegerField count = new IntegerField();
  private final TicketGuard guard = new TicketGuard();

  TicketsView(ClassFinder finder, Roster roster, ShortLinks links) {
    this.finder = finder;
    this.roster = roster;
    this.links = links;
    addClassName("tickets-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    finder.find(
        event,
        one -> {
          if (one.isOpen()) {
            ask(one);
          } else {
            event.forwardTo(TeachingNavigation.schoolClass(one.id()).substring(1));
          }
        });
  }

  @Override
  public void beforeLeave(BeforeLeaveEvent event) {
    if (guard.isOnDuty()) {
      new LeaveTicketsDialog(guard, event.postpone()).open();
    }
  }

  private void ask(SchoolClass one) {
    below(TeachingNavigation.schoolClass(one.id()), Isolated.of(one.name()));
    headed(text("teaching.tickets-of", Isolated.of(one.name())), text("teaching.tickets-lead"));
    int room = Roster.LARGEST_CLASS - roster.of(one).size();
    if (room == 0) {
      body(Parts.hint(text("teaching.class-full", Roster.LARGEST_CLASS)));
      return;
    }
    layOutCount(Math.min(room, Roster.LARGEST_CLASS));
    var make = Parts.mainButton(text("teaching.make-tickets"), () -> {});
    make.setDisableOnClick(true);
    make.addClickListener(click -> make(one, make));
    var form = Parts.card(count, Parts.hint(text("teaching.tickets-once")), Parts.row(make));
    form.addClassName("ticket-form");
    if (!ShortLinks.reachesOthers(link(one))) {
      form.addComponentAsFirst(notice(text("teaching.tickets-no-address")));
    }
    body(form);
  }

  private void layOutCount(int room) {
    count.setLabel(text("teaching.how-many"));
    count.setMin(1);
    count.setMax(room);
    count.setStepButtonsVisible(true);
    count.setValue(Math.min(USUAL_CLASS, room));
    count.setErrorMessage(text("teaching.how-many-range", room));
  }

  private void make(SchoolClass one, Button button) {
    var wanted = Optional.ofNullable(count.getValue()).orElse(0);
    if (wanted < count.getMin() || wanted > count.getMax()) {
      count.setInvalid(true);
      count.focus();
      button.setEnabled(true);
      return;
    }
    finder.find(one.id()).filter(SchoolClass::isOpen).ifPresent(open -> print(open, wanted));
  }

  private void print(SchoolClass one, int wanted) {
    try {
      showSheet(one, roster.printTickets(one, wanted));
    } catch (NotConfirmed e) {
      ask(one);
      Parts.say(text("teaching.tickets-not-confirmed"));
    }
  }

  private void showSheet(SchoolClass one, List<IssuedTicket> issued) {
    headed(
        text("teaching.tickets-of", Isolated.of(one.name())),
        text("teaching.sheet-lead", issued.size()));
    var print = Parts.mainButton(text("teaching.print"), guard::print);
    print.setAutofocus(true);
    actions(print);
    var warning = notice(text("teaching.sheet-once"));
    warning.getElement().setAttribute("role", "status");
    body(guard, warning, new TicketSheet(one, link(one), issued));
  }

  private static Paragraph notice(String text) {
    var notice = new Paragraph(text);
    notice.addClassName("notice");
    return notice;
  }

  private URI link(SchoolClass one) {
    return links.to(one.code(), ServerAddress.current()).getFirst();
  }
}
