package app.imjin.classroom.web;

import app.imjin.classroom.AnswerBook;
import app.imjin.classroom.AnswerWriter.NotConfirmed;
import app.imjin.classroom.Assignment;
import app.imjin.classroom.AssignmentId;
import app.imjin.classroom.Assignments;
import app.imjin.classroom.Entrance;
import app.imjin.classroom.Entrance.Bearer;
import app.imjin.classroom.Participant;
import app.imjin.classroom.Tally;
import app.imjin.classroom.Tally.TurnedAway;
import app.imjin.common.Language;
import app.imjin.security.BearerToken;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/// Where devices send what students answer. The reply says, for each answer, whether it lies on the
/// disk; without a reply the device sends it again.
@RestController
class AnswerEndpoint {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Entrance entrance;
  private final Assignments assignments;
  private final AnswerBook book;
  private final AnswerReply reply;
  private final Tally tally;
  private final Clock clock;

  AnswerEndpoint(
      Entrance entrance,
      Assignments assignments,
      AnswerBook book,
      AnswerReply reply,
      Tally tally,
      Clock clock) {
    this.entrance = entrance;
    this.assignments = assignments;
    this.book = book;
    this.reply = reply;
    this.tally = tally;
    this.clock = clock;
  }

  @PostMapping(path = "/api/answers/{assignment}", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> take(
      @PathVariable String assignment,
      @RequestBody(required = false) byte @Nullable [] body,
      HttpServletRequest request) {
    var language = Language.of(request.getLocale());
    var bearer = BearerToken.of(request).map(entrance::bearer).orElseGet(Bearer.Unknown::new);
    return switch (bearer) {
      case Bearer.Known(var participant) ->
          take(assignment, participant, body == null ? new byte[0] : body, language);
      case Bearer.Removed() ->
          turnAway(TurnedAway.TOKEN, HttpStatus.UNAUTHORIZED, "classroom.api.removed", language);
      case Bearer.Replaced(), Bearer.Unknown() ->
          turnAway(TurnedAway.TOKEN, HttpStatus.UNAUTHORIZED, "classroom.api.token", language);
    };
  }

  private ResponseEntity<String> turnAway(
      TurnedAway reason, HttpStatus status, String key, Language language) {
    tally.turnedAway(reason);
    return ApiReply.problem(status, key, language);
  }

  private ResponseEntity<String> take(
      String assignment, Participant participant, byte[] body, Language language) {
    var found = find(assignment, participant);
    if (found.isEmpty()) {
      return turnAway(
          TurnedAway.ASSIGNMENT, HttpStatus.NOT_FOUND, "classroom.api.unknown", language);
    }
    var deliveries = Deliveries.read(body, clock.instant());
    if (deliveries.isEmpty()) {
      return turnAway(
          TurnedAway.FORM, HttpStatus.BAD_REQUEST, "classroom.api.unreadable", language);
    }
    try {
      var receipts = book.take(found.get(), participant, deliveries.get());
      return ApiReply.json(JSON.writeValueAsString(reply.of(found.get(), receipts, language)));
    } catch (NotConfirmed e) {
      return turnAway(
          TurnedAway.BUSY, HttpStatus.SERVICE_UNAVAILABLE, "classroom.api.busy", language);
    }
  }

  private Optional<Assignment> find(String id, Participant participant) {
    return Uuids.read(id)
        .flatMap(uuid -> assignments.find(entrance.classOf(participant), new AssignmentId(uuid)));
  }
}
