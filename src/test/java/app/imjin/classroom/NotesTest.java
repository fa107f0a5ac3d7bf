package app.imjin.classroom;

import static app.imjin.classroom.NoteRequests.LAPTOP;
import static app.imjin.classroom.NoteRequests.PHONE;
import static app.imjin.classroom.NoteRequests.body;
import static app.imjin.classroom.NoteRequests.note;
import static app.imjin.classroom.NoteRequests.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.node.ObjectNode;

/// A student's private notes: on the student's devices, and nowhere else.
class NotesTest extends ClassroomTestBase {
  @Autowired private JdbcClient jdbc;

  private SchoolClass schoolClass;
  private IssuedTicket heron;

  @BeforeEach
  void aStudent() {
    schoolClass = schoolClass();
    heron = join(schoolClass);
  }

  @Test
  void aNoteComesBackOnAnotherDeviceWithTheSameTicket() throws Exception {
    send(heron, note("Who saw it?", "question"))
        .andExpect(status().isOk())
        .andExpect(header().string("Cache-Control", "no-store"))
        .andExpect(jsonPath("$.refused", hasSize(0)));
    var back = entrance.comeBack(schoolClass, heron.ticket()).orElseThrow();
    NoteRequests.send(mvc, here(), back, entrance)
        .andExpect(jsonPath("$.notes", hasSize(1)))
        .andExpect(jsonPath("$.notes[0].point").value("boat/p1"))
        .andExpect(jsonPath("$.notes[0].kind").value("question"))
        .andExpect(jsonPath("$.notes[0].text").value("Who saw it?"))
        .andExpect(jsonPath("$.notes[0].version").value(1));
  }

  @Test
  void nobodyElseSeesIt() throws Exception {
    send(heron, note("Heron's own thought", "idea"));
    var crane = join(schoolClass);
    send(crane).andExpect(jsonPath("$.notes", hasSize(0)));
    send(crane, body(heron.participant().id().value(), PHONE))
        .andExpect(status().isForbidden())
        .andExpect(jsonPath("$.detail", containsString("Somebody else")));
    for (var page : new String[] {"story/dmz/imjin/notes", "story/dmz/imjin/boat"}) {
      assertThat(page(page, heron.participant()).main().html()).doesNotContain("own thought");
    }
  }

  @Test
  void whatTwoDevicesWroteIsBothKept() throws Exception {
    send(heron, note("from the phone", "idea"));
    send(heron, body(keeper(), LAPTOP, note("from the laptop", "")))
        .andExpect(jsonPath("$.notes[0].text").value("from the phone\n\nfrom the laptop"))
        .andExpect(jsonPath("$.notes[0].kind").value("idea"))
        .andExpect(jsonPath("$.notes[0].version").value(2));
  }

  @Test
  void theSameSentTwiceIsOnce() throws Exception {
    send(heron, note("once", ""));
    send(heron, note("once", "")).andExpect(jsonPath("$.notes[0].version").value(1));
  }

  @Test
  void whatWasTakenAwayIsTakenAwayOnAllDevices() throws Exception {
    send(heron, note("mine", "idea"));
    send(heron, note("boat/p1", "", "", 1, "mine", "idea"))
        .andExpect(jsonPath("$.notes[0].text").value(""))
        .andExpect(jsonPath("$.notes[0].kind").value(""))
        .andExpect(jsonPath("$.notes[0].version").value(2));
  }

  @Test
  void withoutATicketOrFromAnotherSiteNothingIsTaken() throws Exception {
    var body = body(keeper(), PHONE, note("mine", ""));
    mvc.perform(
            post("/api/notes/dmz/imjin")
                .with(here())
                .header("Sec-Fetch-Site", "same-origin")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body))
        .andExpect(status().isUnauthorized())
        .andExpect(jsonPath("$.detail", containsString("stay on this device")));
    mvc.perform(request("forged.token", body).with(here())).andExpect(status().isUnauthorized());
    for (var site : new String[] {"cross-site", "same-site"}) {
      mvc.perform(
              post("/api/notes/dmz/imjin")
                  .with(here())
                  .header("Sec-Fetch-Site", site)
                  .cookie(new Cookie("imjin-participant", entrance.token(heron.participant())))
                  .contentType(MediaType.APPLICATION_JSON)
                  .content(body))
          .andExpect(status().isForbidden());
    }
    mvc.perform(
            post("/api/notes/dmz/imjin")
                .with(here())
                .header("Origin", "http://evil.example")
                .cookie(new Cookie("imjin-participant", entrance.token(heron.participant())))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body))
        .andExpect(status().isForbidden());
    assertThat(rows()).isZero();
  }

  @Test
  void whatHasNotTheAgreedFormIsNotTaken() throws Exception {
    for (var bad :
        new String[] {
          "",
          "{",
          "[]",
          "{\"keeper\":\"x\",\"writer\":\"y\",\"changes\":[]}",
          body(keeper(), PHONE, note("mine", "loud")),
          body(keeper(), PHONE, note("nul\0", "")),
          body(keeper(), PHONE, note("boat", "mine", "", 0, "", "")),
          body(keeper(), PHONE, note("../boat/p1", "mine", "", 0, "", "")),
          body(keeper(), PHONE, note("boat/p1", "mine", "", -1, "", "")),
          body(keeper(), PHONE).replace("[]", "[{\"point\":\"boat/p1\"}]"),
          body(keeper(), PHONE, many(51))
        }) {
      send(heron, bad).andExpect(status().isBadRequest());
    }
    mvc.perform(request(entrance.token(heron.participant()), "x".repeat(65 * 1024)).with(here()))
        .andExpect(status().isContentTooLarge());
    assertThat(rows()).isZero();
  }

  @Test
  void aSentenceThatThereIsNotHasNoNote() throws Exception {
    send(heron, note("boat/p99", "mine", "", 0, "", ""))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.refused[0].point").value("boat/p99"))
        .andExpect(jsonPath("$.refused[0].reason", containsString("no longer in the story")));
    send(heron, note("nowhere/p1", "mine", "", 0, "", ""))
        .andExpect(jsonPath("$.refused[0].point").value("nowhere/p1"));
    mvc.perform(
            post("/api/notes/dmz/nowhere")
                .with(here())
                .header("Sec-Fetch-Site", "same-origin")
                .cookie(new Cookie("imjin-participant", entrance.token(heron.participant())))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body(keeper(), PHONE)))
        .andExpect(status().isNotFound());
    assertThat(rows()).isZero();
  }

  @Test
  void aNoteThatIsTooLongIsRefusedAndTheOthersAreTaken() throws Exception {
    send(
            heron,
            note("boat/p1", "x".repeat(Notebook.LONGEST + 1), "", 0, "", ""),
            note("boat/p2", "x".repeat(Notebook.LONGEST), "", 0, "", ""))
        .andExpect(jsonPath("$.refused[0].point").value("boat/p1"))
        .andExpect(jsonPath("$.refused[0].reason", containsString("shorter")))
        .andExpect(jsonPath("$.notes", hasSize(1)));
    send(heron, body(keeper(), LAPTOP, note("boat/p2", "y", "", 0, "", "")))
        .andExpect(jsonPath("$.refused[0].point").value("boat/p2"));
  }

  @Test
  void oneStudentKeepsNoMoreThanSoMany() throws Exception {
    IntStream.range(0, Notebook.MOST).forEach(this::fill);
    send(heron, note("one more", ""))
        .andExpect(jsonPath("$.refused[0].reason", containsString("more notes")));
  }

  @Test
  void twoPseudonymsOfOneStudentBecomeOneWithTheNotesOfBoth() throws Exception {
    var crane = join(schoolClass);
    send(heron, note("boat/p1", "heron's", "question", 0, "", ""));
    send(
        crane,
        note("boat/p1", "crane's", "idea", 0, "", ""),
        note("boat/p2", "crane's alone", "", 0, "", ""));
    var kept = merge(heron.participant(), crane.participant());
    NoteRequests.send(mvc, here(), kept, entrance)
        .andExpect(jsonPath("$.notes[0].text", containsString("heron's")))
        .andExpect(jsonPath("$.notes[0].text", containsString("crane's")))
        .andExpect(jsonPath("$.notes[1].text").value("crane's alone"));
    // A device that came in by the other name keeps its notes under that, and goes on.
    send(crane, note("boat/p2", "crane's alone, and more", "", 1, "crane's alone", ""))
        .andExpect(jsonPath("$.notes[1].text").value("crane's alone, and more"));
    send(crane, note("boat/p1", "crane's and more", "idea", 1, "crane's", "idea"))
        .andExpect(jsonPath("$.notes[0].text", containsString("heron's")))
        .andExpect(jsonPath("$.notes[0].text", containsString("crane's and more")));
  }

  @Test
  void whoIsTakenOutOfTheClassLeavesNoNotesBehind() throws Exception {
    send(heron, note("mine", ""));
    roster.remove(heron.participant());
    assertThat(rows()).isZero();
    send(heron, note("again", ""))
        .andExpect(status().isUnauthorized())
        .andExpect(jsonPath("$.detail", containsString("taken you out")));
    assertThat(rows()).isZero();
  }

  @Test
  void aNewTicketShutsTheOldDeviceOutAndKeepsTheNotes() throws Exception {
    send(heron, note("mine", ""));
    var ticket = roster.newTicket(heron.participant()).orElseThrow();
    send(heron, note("boat/p2", "lost device", "", 0, "", "")).andExpect(status().isUnauthorized());
    var back = entrance.comeBack(schoolClass, ticket).orElseThrow();
    NoteRequests.send(mvc, here(), back, entrance)
        .andExpect(jsonPath("$.notes[0].text").value("mine"));
  }

  @Test
  void aResetOfAnAttemptLeavesThem() throws Exception {
    var assignment = assignments.assign(schoolClass, wish());
    attempts.begin(assignment, heron.participant());
    send(heron, note("mine", ""));
    attempts.reset(assignment, heron.participant());
    send(heron).andExpect(jsonPath("$.notes", hasSize(1)));
  }

  @Test
  void thePageSaysWhoseNotesTheyAreAndWhoSeesThem() {
    var own = page("story/dmz/imjin/notes", heron.participant());
    var notes = own.main().expectFirst("my-notes, .notes-page");
    assertThat(notes.attr("data-keeper")).isEqualTo(keeper().toString());
    assertThat(notes.text()).contains("Only you see this", "Your teacher does not");
    assertThat(notes.text()).contains(heron.participant().pseudonym().value());
    var guests = page("story/dmz/imjin/notes", Map.of(), Map.of()).main();
    assertThat(guests.select("[data-keeper]")).isEmpty();
    assertThat(guests.text()).contains("stay on this device").doesNotContain("Only you");
  }

  @Test
  void aSentenceThatAnEasierTextLeavesOutIsStillListed() {
    var page = page("story/dmz/imjin/notes", Map.of("level", "A2"), Map.of()).main();
    var left = page.expectFirst("[data-step=warm-shape] [data-point=p6]");
    assertThat(left.text()).contains("central part of the front", "not in the text at A2");
    assertThat(left.select("a")).isEmpty();
    var there = page.expectFirst("[data-step=warm-shape] [data-point=p3]");
    assertThat(there.expectFirst("a").attr("href"))
        .isEqualTo("/story/dmz/imjin/warm-shape#warm-shape.p3");
    assertThat(page.select("[data-step] li")).allMatch(item -> item.hasAttr("hidden"));
  }

  private ResultActions send(IssuedTicket student, ObjectNode... changes) throws Exception {
    return NoteRequests.send(mvc, here(), student.participant(), entrance, changes);
  }

  private ResultActions send(IssuedTicket student, String body) throws Exception {
    return mvc.perform(request(entrance.token(student.participant()), body).with(here()));
  }

  private UUID keeper() {
    return heron.participant().id().value();
  }

  private static ObjectNode[] many(int count) {
    return IntStream.range(0, count).mapToObj(at -> note("mine", "")).toArray(ObjectNode[]::new);
  }

  private void fill(int at) {
    jdbc.sql(
            """
            insert into point_note
            values (:id, 'other', 'story', :point, '', 'x', 1, :id, 0, current_timestamp)
            """)
        .param("id", keeper())
        .param("point", "story/step-%d/p1".formatted(at))
        .update();
  }

  private long rows() {
    return jdbc.sql("select count(*) from point_note where participant_id = :id")
        .param("id", keeper())
        .query(Long.class)
        .single();
  }
}
