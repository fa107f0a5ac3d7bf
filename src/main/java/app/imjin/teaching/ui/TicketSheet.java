package app.imjin.teaching.ui;

import app.imjin.classroom.IssuedTicket;
import app.imjin.classroom.SchoolClass;
import app.imjin.shell.Worded;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/// The tickets side by side, with lines to cut along and a line for the teacher's own note.
final class TicketSheet extends UnorderedList implements Worded {
  private static final long serialVersionUID = 1L;

  private final transient SchoolClass schoolClass;
  private final String address;

  TicketSheet(SchoolClass schoolClass, String address, List<IssuedTicket> issued) {
    this.schoolClass = schoolClass;
    this.address = address;
    addClassName("sheet");
    getElement().setAttribute("aria-label", text("teaching.sheet-name"));
    issued.forEach(one -> add(ticket(one)));
  }

  private ListItem ticket(IssuedTicket issued) {
    var pseudonym = new H2(issued.participant().pseudonym().value());
    var ticket =
        new ListItem(
            line(
                "sheet-class",
                text("teaching.sheet-class", schoolClass.name(), schoolClass.code().inHalves())),
            pseudonym,
            line("sheet-words", issued.ticket().text()),
            line("sheet-address", text("teaching.sheet-address", address)),
            line("sheet-name", text("teaching.sheet-own-name")));
    ticket.addClassName("sheet-ticket");
    return ticket;
  }

  private static Paragraph line(String className, String text) {
    var line = new Paragraph(new Span(text));
    line.addClassName(className);
    return line;
  }
}
