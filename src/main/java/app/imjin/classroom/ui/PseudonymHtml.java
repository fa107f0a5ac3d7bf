package app.imjin.classroom.ui;

import app.imjin.classroom.ClassroomNavigation;
import app.imjin.classroom.Entrance;
import app.imjin.classroom.SchoolClass;
import app.imjin.classroom.web.TicketCookie;
import app.imjin.common.Isolated;
import app.imjin.common.PageRequest;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/// The page of a class for those who are not in yet: a few names to choose from, or a ticket.
@Component
class PseudonymHtml {
  private static final int OFFERS = 6;
  private static final int LONGEST_TICKET = 80;

  private final Entrance entrance;
  private final Visitors visitors;

  PseudonymHtml(Entrance entrance, Visitors visitors) {
    this.entrance = entrance;
    this.visitors = visitors;
  }

  Element show(
      SchoolClass schoolClass, PageRequest request, Markup markup, Optional<String> problem) {
    var page = Markup.page("join-name");
    page.appendChild(markup.heading("classroom.name.title"));
    page.appendChild(markup.lead("classroom.name.lead", Isolated.of(schoolClass.name())));
    problem.ifPresent(found -> page.appendChild(markup.problem("classroom.problem." + found)));
    visitors
        .at(request)
        .ifPresent(visitor -> page.appendChild(known(visitor, schoolClass, markup)));
    page.appendChild(names(schoolClass, markup));
    page.appendChild(ticket(schoolClass, request, markup, problem));
    return page;
  }

  private Element names(SchoolClass schoolClass, Markup markup) {
    var form = Markup.form(ClassroomNavigation.join() + "/in").addClass("sheet");
    form.appendChild(Markup.hidden("code", schoolClass.code().value()));
    form.appendChild(Markup.hidden("visit", UUID.randomUUID().toString()));
    var names = form.appendElement("fieldset").addClass("names");
    names.appendElement("legend").text(markup.text("classroom.name.choose"));
    for (var offer : entrance.offers(schoolClass, OFFERS)) {
      names
          .appendElement("button")
          .attr("type", "submit")
          .attr("name", "pseudonym")
          .attr("value", offer.value())
          .addClass("button")
          .text(offer.value());
    }
    form.appendElement("p")
        .appendChild(
            markup.link(ClassroomNavigation.join(schoolClass.code()), "classroom.name.others"));
    return form;
  }

  private static Element ticket(
      SchoolClass schoolClass, PageRequest request, Markup markup, Optional<String> problem) {
    boolean wrong = problem.filter("ticket"::equals).isPresent();
    var typed = request.cookie(TicketCookie.TYPED).flatMap(TicketCookie::read).orElse("");
    var details = new Element("details").addClass("have-ticket");
    if (wrong || problem.filter("wait"::equals).isPresent()) {
      details.attr("open", true);
    }
    details.appendElement("summary").text(markup.text("classroom.ticket.have"));
    var form = Markup.form(ClassroomNavigation.join() + "/ticket").addClass("sheet");
    form.appendChild(Markup.hidden("code", schoolClass.code().value()));
    form.appendChild(
        new Field(
                "ticket", "classroom.ticket", "classroom.ticket-help", typed, LONGEST_TICKET, wrong)
            .in(markup));
    form.appendChild(markup.send("classroom.ticket.come-in"));
    return details.appendChild(form);
  }

  private Element known(Visitor visitor, SchoolClass schoolClass, Markup markup) {
    boolean same = visitor.schoolClass().id().equals(schoolClass.id());
    return visitors.known(
        visitor,
        markup,
        same ? "classroom.known-same" : "classroom.known-other",
        schoolClass.code().value());
  }
}
