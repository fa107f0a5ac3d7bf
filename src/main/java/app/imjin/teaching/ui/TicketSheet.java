package app.imjin.teaching.ui;

import app.imjin.classroom.IssuedTicket;
import app.imjin.classroom.SchoolClass;
import app.imjin.common.Isolated;
import app.imjin.shell.Worded;
import app.imjin.teaching.ShortLinks;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.net.URI;
import java.util.List;

/// The tickets side by side, with lines to cut along and a line for the teacher's own note.
final class TicketSheet extends UnorderedList implements Worded {
  private static final long serialVersionUID = 1L;

  private final transient SchoolClass schoolClass;
  private final URI link;

  /// @param link into the class
  TicketSheet(SchoolClass schoolClass, URI link, List<IssuedTicket> issued) {
    this.schoolClass = schoolClass;
    this.link = link;
    addClassName("sheet");
    getElement().setAttribute("aria-label", text("teaching.sheet-name"));
    issued.forEach(one -> add(ticket(one)));
  }

  private ListItem ticket(IssuedTicket issued) {
    var pseudonym = new H2(issued.participant().pseudonym().value());
    var name = Isolated.of(schoolClass.name());
    var words =
        new Div(
            line("sheet-class", text("teaching.sheet-class", name, schoolClass.code().inHalves())),
            pseudonym,
            line("sheet-words", issued.ticket().text()),
            line("sheet-address", way()));
    var ticket = new ListItem(words);
    if (ShortLinks.reachesOthers(link)) {
      ticket.add(new QrPicture(link.toString(), text("teaching.qr-name", name)));
    }
    ticket.add(line("sheet-name", text("teaching.sheet-own-name")));
    ticket.addClassName("sheet-ticket");
    return ticket;
  }

  /// The code stands above. An address that leads nobody here does not stand on paper.
  private String way() {
    return ShortLinks.reachesOthers(link)
        ? text("teaching.sheet-address", ShortLinks.toType(link))
        : text("teaching.sheet-no-address");
  }

  private static Paragraph line(String className, String text) {
    var line = new Paragraph(new Span(text));
    line.addClassName(className);
    return line;
  }
}
