package app.imjin.classroom.web;

import app.imjin.classroom.AnswerWriter.NotConfirmed;
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
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
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
    return inClass(code, request, found -> Reply.to(ClassroomNavigation.join(found.code()))).send();
  }

  @PostMapping("/join/in")
  ResponseEntity<Void> join(
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String pseudonym,
      @RequestParam(defaultValue = "") String visit,
      HttpServletRequest request) {
    return inClass(code, request, found -> join(found, pseudonym, visit, request)).send();
  }

  private Reply join(
      SchoolClass schoolClass, String pseudonym, String visit, HttpServletRequest request) {
    var page = Reply.to(ClassroomNavigation.join(schoolClass.code()));
    var chosen = Pseudonym.chosen(pseudonym);
    if (chosen.isEmpty()) {
      return refuse(NotIn.NAME, page);
    }
    try {
      return switch (join(schoolClass, chosen.get(), visit, ClientAddress.of(request))) {
        case Outcome.Joined(var issued) ->
            Reply.to(ClassroomNavigation.welcome())
                .keep(ParticipantCookie.keep(entrance.token(issued.participant()), request))
                .keep(TicketCookie.keep(issued.ticket(), request));
        case Outcome.Taken() -> page.because("taken");
        case Outcome.Full() -> page.because("full");
        case Outcome.Crowd() -> page.because("crowd");
      };
    } catch (NotConfirmed e) {
      return refuse(NotIn.BUSY, page);
    }
  }

  /// Only what a page sends for the first time counts towards the pace.
  private Outcome join(SchoolClass schoolClass, Pseudonym pseudonym, String visit, String address) {
    return doubleClicks.once(
        schoolClass.id(), visit, () -> entrance.join(schoolClass, pseudonym, address));
  }

  @PostMapping("/join/ticket")
  ResponseEntity<Void> comeBack(
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String ticket,
      HttpServletRequest request) {
    var reply = inClass(code, request, found -> comeBack(found, ticket, request));
    return reply.isRefusal()
        ? reply.keep(TicketCookie.typed(ticket, request)).send()
        : reply.send();
  }

  private Reply comeBack(SchoolClass schoolClass, String ticket, HttpServletRequest request) {
    return find(schoolClass, ticket)
        .map(participant -> welcomeBack(schoolClass, participant, request))
        .orElseGet(() -> {
          limit.wrong(ClientAddress.of(request));
          return refuse(NotIn.TICKET, Reply.to(ClassroomNavigation.join(schoolClass.code())));
        });
  }

  private Optional<Participant> find(SchoolClass schoolClass, String ticket) {
    return Ticket.typed(ticket).flatMap(words -> entrance.comeBack(schoolClass, words));
  }

  private Reply welcomeBack(
      SchoolClass schoolClass, Participant participant, HttpServletRequest request) {
    return Reply.to(ClassroomNavigation.schoolClass(schoolClass.code()))
        .keep(ParticipantCookie.keep(entrance.token(participant), request))
        .keep(TicketCookie.forget(request))
        .keep(TicketCookie.forgetTyped(request));
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

  /// "Not me" and "Leave this device": the device forgets who was here.
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
    return refuse(NotIn.LONG, Reply.to(ClassroomNavigation.join())).send();
  }

  /// Goes on in the class with a code that was typed, or that a page of ours sent along. All forms
  /// look codes up here, so that guessing is slow whichever is used; while somebody must wait, not
  /// even a right code is told from a wrong one.
  private Reply inClass(
      String code, HttpServletRequest request, Function<SchoolClass, Reply> onward) {
    var address = ClientAddress.of(request);
    if (limit.isReached(address)) {
      var page = ClassCode.typed(code).map(ClassroomNavigation::join);
      return refuse(
          NotIn.WAIT, Reply.to(page.orElseGet(ClassroomNavigation::join)).with("code", code));
    }
    return ClassCode.typed(code)
        .flatMap(entrance::classWith)
        .map(onward)
        .orElseGet(() -> {
          limit.wrong(address);
          return refuse(NotIn.CODE, Reply.to(ClassroomNavigation.join()).with("code", code));
        });
  }

  private Reply refuse(NotIn reason, Reply page) {
    tally.notIn(reason);
    return page.because(reason.name().toLowerCase(Locale.ROOT));
  }
}
