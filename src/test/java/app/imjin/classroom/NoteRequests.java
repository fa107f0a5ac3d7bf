package app.imjin.classroom;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What a student's device sends of its notes.
final class NoteRequests {
  static final UUID PHONE = UUID.fromString("00000000-0000-4000-8000-000000000001");
  static final UUID LAPTOP = UUID.fromString("00000000-0000-4000-8000-000000000002");

  private static final JsonMapper JSON = JsonMapper.shared();

  private NoteRequests() {}

  /// A first note at one sentence.
  static ObjectNode note(String text, String kind) {
    return note("boat/p1", text, kind, 0, "", "");
  }

  static ObjectNode note(
      String point, String text, String kind, long base, String wasText, String wasKind) {
    var node = JSON.createObjectNode().put("point", point).put("base", base);
    node.putObject("was").put("text", wasText).put("kind", wasKind);
    return node.put("text", text).put("kind", kind);
  }

  static ResultActions send(
      MockMvc mvc,
      RequestPostProcessor here,
      Participant student,
      Entrance entrance,
      ObjectNode... changes)
      throws Exception {
    return mvc.perform(
        request(entrance.token(student), body(student.id().value(), PHONE, changes)).with(here));
  }

  static MockHttpServletRequestBuilder request(String token, String body) {
    return post("/api/notes/dmz/imjin")
        .header("Sec-Fetch-Site", "same-origin")
        .cookie(new Cookie("imjin-participant", token))
        .contentType(MediaType.APPLICATION_JSON)
        .content(body);
  }

  static String body(UUID keeper, UUID writer, ObjectNode... changes) {
    var body = JSON.createObjectNode().put("keeper", keeper.toString());
    body.put("writer", writer.toString());
    var all = body.putArray("changes");
    for (var change : changes) {
      all.add(change);
    }
    return JSON.writeValueAsString(body);
  }
}
