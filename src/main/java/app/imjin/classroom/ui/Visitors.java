package app.imjin.classroom.ui;

import app.imjin.classroom.ClassNotes;
import app.imjin.classroom.ClassroomNavigation;
import app.imjin.classroom.Entrance;
import app.imjin.classroom.Entrance.Bearer;
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

  /// The tools of the header: who is here, "Not me" and "Finished".
  Element tools(Visitor visitor, Markup markup) {
    var tools = new Element("div").addClass("tools").addClass("who");
    tools
        .appendElement("span")
        .addClass("where")
        .text(
            markup.text(
                "classroom.who", visitor.participant().pseudonym(), visitor.schoolClass().name()));
    tools.appendChild(
        leave(visitor, markup, "classroom.not-me", visitor.schoolClass().code().value()));
    tools.appendChild(leave(visitor, markup, "classroom.finished", ""));
    return tools;
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
