package app.imjin.classroom.ui;

import app.imjin.classroom.ClassroomNavigation;
import app.imjin.classroom.Ticket;
import app.imjin.classroom.web.TicketCookie;
import app.imjin.common.Isolated;
import app.imjin.common.PageRequest;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/// The page that greets a new student and shows the ticket, once.
@Component
class WelcomeHtml {
  private final Visitors visitors;

  WelcomeHtml(Visitors visitors) {
    this.visitors = visitors;
  }

  Element show(PageRequest request, Markup markup) {
    return visitors
        .at(request)
        .map(visitor ->
            ticket(request)
                .map(ticket -> welcome(visitor, ticket, markup))
                .orElseGet(() -> shownBefore(visitor, markup)))
        .orElseGet(() -> nobody(markup));
  }

  private static Optional<Ticket> ticket(PageRequest request) {
    return request.cookie(TicketCookie.NAME).flatMap(TicketCookie::read).flatMap(Ticket::typed);
  }

  private static Element welcome(Visitor visitor, Ticket ticket, Markup markup) {
    var page = Markup.page("join-welcome");
    page.appendChild(markup.heading("classroom.welcome.title", visitor.participant().pseudonym()));
    page.appendChild(
        markup.lead("classroom.welcome.lead", Isolated.of(visitor.schoolClass().name())));
    var sheet = page.appendElement("div").addClass("sheet");
    sheet.appendElement("h2").text(markup.text("classroom.welcome.ticket"));
    var words = sheet.appendElement("p").addClass("ticket").attr("translate", "no");
    for (var word : ticket.words()) {
      words.appendElement("span").text(word);
      words.appendText(" ");
    }
    sheet.appendChild(markup.paragraph("classroom.welcome.why"));
    var form = Markup.form(ClassroomNavigation.join() + "/written");
    form.appendChild(markup.send("classroom.welcome.written"));
    sheet.appendChild(form);
    return page;
  }

  private static Element shownBefore(Visitor visitor, Markup markup) {
    var page = Markup.page("join-welcome");
    page.appendChild(markup.heading("classroom.welcome.title", visitor.participant().pseudonym()));
    page.appendChild(markup.lead("classroom.welcome.shown"));
    page.appendChild(
        markup.buttonLink(
            ClassroomNavigation.schoolClass(visitor.schoolClass().code()),
            "classroom.known-go",
            visitor.participant().pseudonym()));
    return page;
  }

  private static Element nobody(Markup markup) {
    var page = Markup.page("join-welcome");
    page.appendChild(markup.heading("classroom.nobody.title"));
    page.appendChild(markup.lead("classroom.nobody.lead"));
    page.appendChild(markup.buttonLink(ClassroomNavigation.join(), "classroom.nobody.join"));
    return page;
  }
}
