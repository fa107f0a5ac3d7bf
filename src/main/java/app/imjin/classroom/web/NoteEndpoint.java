package app.imjin.classroom.web;

import app.imjin.classroom.AnswerWriter.NotConfirmed;
import app.imjin.classroom.ClassNotes;
import app.imjin.classroom.Entrance;
import app.imjin.classroom.Entrance.Bearer;
import app.imjin.classroom.Notebook;
import app.imjin.classroom.Notebook.Page;
import app.imjin.common.Language;
import app.imjin.common.Texts;
import app.imjin.pack.PackId;
import app.imjin.pack.Packs;
import app.imjin.pack.PointId;
import app.imjin.security.ParticipantCookie;
import app.imjin.story.NoteKind;
import app.imjin.story.Stories;
import app.imjin.story.Story;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
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

/// Where a student's devices send what they keep of a story's notes: `POST
/// /api/notes/{pack}/{story}`, by the student's cookie. The reply has all notes of the story, so
/// that what one device wrote comes to the others.
@RestController
class NoteEndpoint {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Entrance entrance;
  private final ClassNotes keepers;
  private final Notebook notebook;
  private final Packs packs;

  NoteEndpoint(Entrance entrance, ClassNotes keepers, Notebook notebook, Packs packs) {
    this.entrance = entrance;
    this.keepers = keepers;
    this.notebook = notebook;
    this.packs = packs;
  }

  @PostMapping(path = "/api/notes/{pack}/{story}", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> take(
      @PathVariable String pack,
      @PathVariable String story,
      @RequestBody(required = false) byte @Nullable [] body,
      HttpServletRequest request) {
    var language = Language.of(request.getLocale());
    var token = ParticipantCookie.of(request);
    var bearer = token.map(entrance::bearer).orElseGet(Bearer.Unknown::new);
    return switch (bearer) {
      case Bearer.Known(_) ->
          find(pack, story)
              .map(found ->
                  take(
                      token.orElseThrow(),
                      new PackId(pack),
                      found,
                      body == null ? new byte[0] : body,
                      language))
              .orElseGet(() ->
                  ApiReply.problem(HttpStatus.NOT_FOUND, "classroom.notes.no-story", language));
      case Bearer.Removed() ->
          ApiReply.problem(HttpStatus.UNAUTHORIZED, "classroom.notes.removed", language);
      case Bearer.Replaced(), Bearer.Unknown() ->
          ApiReply.problem(HttpStatus.UNAUTHORIZED, "classroom.notes.token", language);
    };
  }

  private ResponseEntity<String> take(
      String token, PackId pack, Story story, byte[] body, Language language) {
    var sent = NoteChanges.read(body, story.id());
    if (sent.isEmpty()) {
      return ApiReply.problem(HttpStatus.BAD_REQUEST, "classroom.notes.unreadable", language);
    }
    // A page that was open before somebody else came to this device still has the other's notes.
    if (!keepers.keeper(token).equals(Optional.of(sent.get().keeper()))) {
      return ApiReply.problem(HttpStatus.FORBIDDEN, "classroom.notes.other-keeper", language);
    }
    try {
      return notebook
          .take(token, pack, story, sent.get().changes())
          .map(page -> ApiReply.json(reply(page, language)))
          .orElseGet(
              () -> ApiReply.problem(HttpStatus.UNAUTHORIZED, "classroom.notes.token", language));
    } catch (NotConfirmed e) {
      return ApiReply.problem(HttpStatus.SERVICE_UNAVAILABLE, "classroom.notes.busy", language);
    }
  }

  private Optional<Story> find(String pack, String story) {
    return packs.find(pack).flatMap(found -> found.part(Stories.class).find(story));
  }

  private static String reply(Page page, Language language) {
    var reply = JSON.createObjectNode();
    var notes = reply.putArray("notes");
    for (var kept : page.notes()) {
      notes
          .addObject()
          .put("point", name(kept.point()))
          .put("kind", kept.note().kind().map(NoteKind::word).orElse(""))
          .put("text", kept.note().text())
          .put("version", kept.version());
    }
    var refused = reply.putArray("refused");
    page.refused()
        .forEach((point, why) ->
            refused
                .addObject()
                .put("point", name(point))
                .put(
                    "reason",
                    Texts.of(
                        language,
                        "classroom.notes.refused." + why.name().toLowerCase(Locale.ROOT))));
    return JSON.writeValueAsString(reply);
  }

  /// Within its story: `boat/p2`.
  private static String name(PointId point) {
    return point.step().slug() + "/" + point.name();
  }
}
