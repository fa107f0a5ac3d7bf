package app.imjin.classroom.ui;

import app.imjin.classroom.ClassNotes;
import app.imjin.classroom.ClassroomNavigation;
import app.imjin.classroom.Entrance;
import app.imjin.classroom.Entrance.Bearer;
import app.imjin.common.Isolated;
import app.imjin.common.PageRequest;
import app.imjin.security.ParticipantCookie;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/// Tells who is at a device, and lets them leave it.
@Component
class Visitors {
  private final Entrance entrance;
  private final ClassNotes notes;

  Visitors(Entrance entrance, ClassNotes notes) {
    this.entrance = entrance;
    this.notes = notes;
  }

  Optional<Visitor> at(PageRequest request) {
    return request
        .cookie(ParticipantCookie.NAME)
        .flatMap(token ->
            entrance
                .recognise(token)
                .map(known -> new Visitor(known, entrance.classOf(known), token)));
  }

  /// What the device's token stands for; empty when it has none.
  Optional<Bearer> bearer(PageRequest request) {
    return request.cookie(ParticipantCookie.NAME).map(entrance::bearer);
  }

  /// The tools of the header: who is here, "Not me" and "Leave this device".
  Element tools(Visitor visitor, Markup markup) {
    var tools = new Element("div").addClass("tools").addClass("who");
    tools
        .appendElement("span")
        .addClass("where")
        .text(
            markup.text(
                "classroom.who",
                visitor.participant().pseudonym(),
                Isolated.of(visitor.schoolClass().name())));
    tools.appendChild(
        leave(visitor, markup, "classroom.not-me", visitor.schoolClass().code().value()));
    tools.appendChild(leave(visitor, markup, "classroom.leave", ""));
    return tools;
  }

  /// Who is here, at the end of a page that is not the class's own.
  Element line(Visitor visitor, Markup markup) {
    var code = visitor.schoolClass().code();
    var line = new Element("div").addClass("who-reads");
    line.appendElement("span")
        .appendText(visitor.participant().pseudonym() + ", ")
        .appendElement("a")
        .attr("href", ClassroomNavigation.schoolClass(code))
        .text(Isolated.of(visitor.schoolClass().name()));
    var leave = leave(visitor, markup, "classroom.not-me", code.value());
    leave.select("button").addClass("link");
    return line.appendChild(leave);
  }

  /// Who is here, as a part of a page, and the way to the class.
  Element part(Visitor visitor, Markup markup) {
    var part = known(visitor, markup, "classroom.known-text", "");
    part.prependElement("h2").text(markup.text("classroom.known"));
    return part;
  }

  /// Who is here and in which class, the way there, and "Not me".
  ///
  /// @param key of the sentence that says so
  /// @param code of the class that "Not me" leads to; empty for any
  Element known(Visitor visitor, Markup markup, String key, String code) {
    var pseudonym = visitor.participant().pseudonym();
    var own = visitor.schoolClass();
    return new Element("section")
        .addClass("known")
        .appendChild(markup.paragraph(key, pseudonym, Isolated.of(own.name())))
        .appendChild(
            markup.buttonLink(
                ClassroomNavigation.schoolClass(own.code()), "classroom.known-go", pseudonym))
        .appendChild(leave(visitor, markup, "classroom.not-me", code));
  }

  /// A form that makes the device forget who is here; then it leads to the class, or to any. The
  /// element around it first looks for answers and notes that are not saved yet.
  Element leave(Visitor visitor, Markup markup, String key, String code) {
    var leave =
        new Element("leave-device")
            .attr("data-unsaved", markup.text("classroom.leave-unsaved"))
            .attr("data-unsaved-notes", markup.text("classroom.leave-notes"))
            .attr("data-own-notes", markup.text("classroom.leave-own-notes"))
            .attr("data-anyway", markup.text("classroom.leave-anyway"));
    notes.keeper(visitor.token()).ifPresent(keeper -> leave.attr("data-keeper", keeper.toString()));
    var form = Markup.form(ClassroomNavigation.join() + "/leave");
    if (!code.isEmpty()) {
      form.appendChild(Markup.hidden("code", code));
    }
    form.appendChild(markup.submit(key));
    return leave.appendChild(form);
  }
}
