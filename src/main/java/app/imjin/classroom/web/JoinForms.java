package app.imjin.classroom.web;

import app.imjin.classroom.ClassCode;
import app.imjin.classroom.ClassroomNavigation;
import app.imjin.classroom.Entrance;
import app.imjin.classroom.Entrance.Outcome;
import app.imjin.classroom.JoinLimit;
import app.imjin.classroom.Participant;
import app.imjin.classroom.Pseudonym;
import app.imjin.classroom.SchoolClass;
import app.imjin.classroom.Tally;
import app.imjin.classroom.Tally.NotIn;
import app.imjin.classroom.Ticket;
import app.imjin.security.ClientAddress;
import app.imjin.security.ParticipantCookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The learners' forms. Each answers with a page to go to, so that a reload sends nothing twice.
@Controller
class JoinForms {
  private final Entrance entrance;
  private final JoinLimit limit;
  private final DoubleClicks doubleClicks;
  private final Tally tally;

  JoinForms(Entrance entrance, JoinLimit limit, DoubleClicks doubleClicks, Tally tally) {
    this.entrance = entrance;
    this.limit = limit;
    this.doubleClicks = doubleClicks;
    this.tally = tally;
  }

  /// Somebody reloads or opens the address of a form: back to the beginning.
  @GetMapping({"/join/enter", "/join/in", "/join/ticket", "/join/written", "/join/leave"})
  ResponseEntity<Void> begin() {
    return Reply.to(ClassroomNavigation.join()).send();
  }

  @PostMapping("/join/enter")
  ResponseEntity<Void> enter(
      @RequestParam(defaultValue = "") String code, HttpServletRequest request) {
    var address = ClientAddress.of(request);
    if (limit.isReached(address)) {
      tally.notIn(NotIn.WAIT);
      return Reply.to(ClassroomNavigation.join()).because("wait").with("code", code).send();
    }
    var found = schoolClass(code, request);
    if (found.isEmpty()) {
      return Reply.to(ClassroomNavigation.join()).because("code").with("code", code).send();
    }
    return Reply.to(ClassroomNavigation.join(found.get().code())).send();
  }

  @PostMapping("/join/in")
  ResponseEntity<Void> join(
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String pseudonym,
      @RequestParam(defaultValue = "") String visit,
      HttpServletRequest request) {
    var schoolClass = schoolClass(code, request);
    if (schoolClass.isEmpty()) {
      return Reply.to(ClassroomNavigation.join()).because("code").with("code", code).send();
    }
    var page = ClassroomNavigation.join(schoolClass.get().code());
    var chosen = Pseudonym.chosen(pseudonym);
    if (chosen.isEmpty()) {
      tally.notIn(NotIn.NAME);
      return Reply.to(page).because("name").send();
    }
    var outcome =
        doubleClicks.once(
            schoolClass.get().id(), visit, () -> entrance.join(schoolClass.get(), chosen.get()));
    return switch (outcome) {
      case Outcome.Joined(var issued) ->
          Reply.to(ClassroomNavigation.welcome())
              .keep(ParticipantCookie.keep(entrance.token(issued.participant()), request))
              .keep(TicketCookie.keep(issued.ticket(), request))
              .send();
      case Outcome.Taken() -> Reply.to(page).because("taken").send();
      case Outcome.Full() -> Reply.to(page).because("full").send();
    };
  }

  @PostMapping("/join/ticket")
  ResponseEntity<Void> comeBack(
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String ticket,
      HttpServletRequest request) {
    var schoolClass = schoolClass(code, request);
    if (schoolClass.isEmpty()) {
      return Reply.to(ClassroomNavigation.join()).because("code").with("code", code).send();
    }
    var page = ClassroomNavigation.join(schoolClass.get().code());
    var address = ClientAddress.of(request);
    if (limit.isReached(address)) {
      tally.notIn(NotIn.WAIT);
      return Reply.to(page).because("wait").keep(TicketCookie.typed(ticket, request)).send();
    }
    return find(schoolClass.get(), ticket)
        .map(participant -> welcomeBack(schoolClass.get(), participant, request))
        .orElseGet(() -> {
          limit.wrong(address);
          tally.notIn(NotIn.TICKET);
          return Reply.to(page).because("ticket").keep(TicketCookie.typed(ticket, request)).send();
        });
  }

  private Optional<Participant> find(SchoolClass schoolClass, String ticket) {
    return Ticket.typed(ticket).flatMap(words -> entrance.comeBack(schoolClass, words));
  }

  private ResponseEntity<Void> welcomeBack(
      SchoolClass schoolClass, Participant participant, HttpServletRequest request) {
    return Reply.to(ClassroomNavigation.schoolClass(schoolClass.code()))
        .keep(ParticipantCookie.keep(entrance.token(participant), request))
        .keep(TicketCookie.forget(request))
        .keep(TicketCookie.forgetTyped(request))
        .send();
  }

  /// The words are written down: they are shown no more.
  @PostMapping("/join/written")
  ResponseEntity<Void> written(HttpServletRequest request) {
    var home =
        ParticipantCookie.of(request)
            .flatMap(entrance::recognise)
            .map(entrance::classOf)
            .map(schoolClass -> ClassroomNavigation.schoolClass(schoolClass.code()))
            .orElseGet(ClassroomNavigation::join);
    return Reply.to(home).keep(TicketCookie.forget(request)).send();
  }

  /// "Not me" and "Finished": the device forgets who was here.
  @PostMapping("/join/leave")
  ResponseEntity<Void> leave(
      @RequestParam(defaultValue = "") String code, HttpServletRequest request) {
    var next =
        ClassCode.typed(code).map(ClassroomNavigation::join).orElseGet(ClassroomNavigation::join);
    return Reply.to(next)
        .keep(ParticipantCookie.forget(request))
        .keep(TicketCookie.forget(request))
        .keep(TicketCookie.forgetTyped(request))
        .keep(LeftCookie.set(request))
        .forgetStorage()
        .send();
  }

  /// A form that is longer than any hand writes is not read at all.
  @ExceptionHandler
  ResponseEntity<Void> tooLong(InvalidParameterException refused) {
    tally.notIn(NotIn.LONG);
    return Reply.to(ClassroomNavigation.join()).because("long").send();
  }

  /// The class with a code that was typed, or that a page of ours sent along.
  private Optional<SchoolClass> schoolClass(String code, HttpServletRequest request) {
    var found = ClassCode.typed(code).flatMap(entrance::classWith);
    if (found.isEmpty()) {
      limit.wrong(ClientAddress.of(request));
      tally.notIn(NotIn.CODE);
    }
    return found;
  }
}
