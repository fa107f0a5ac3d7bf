package app.imjin.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.imjin.common.PlainPage;
import app.imjin.security.ParticipantCookie;
import app.imjin.story.Level;
import app.imjin.story.LevelRule;
import app.imjin.story.ReadingRule;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A teacher says at which levels a class reads; it binds the students of that class, and nobody
/// else learns of it.
class ReadingLevelsTest extends ClassroomTestBase {
  private static final String STEP = "/story/dmz/imjin/boat";

  private SchoolClass schoolClass;
  private Participant student;

  @BeforeEach
  void aStudent() {
    schoolClass = schoolClass();
    student = student(schoolClass);
  }

  @Test
  void withoutARuleTheStudentChooses() {
    assign(new LevelRule.Free());
    assertThat(levels(reader("A2"))).containsExactly("A2", "B1", "B2");
    assertThat(level(reader("A2"))).isEqualTo("A2");
  }

  @Test
  void aFixedLevelIsTheOnlyOneWhateverTheStudentAsksFor() {
    assign(new LevelRule.Fixed(Level.B1));
    assertThat(level(reader("B2"))).isEqualTo("B1");
    assertThat(level(page(STEP, Map.of("level", "A2"), cookies("B2")))).isEqualTo("B1");
    assertThat(levels(reader("B2"))).containsExactly("B1");
    assertThat(tools(reader("B2")).select(".menu-note").text()).contains("Your class");
  }

  @Test
  void atMostLeavesTheEasierLevelsToChooseFrom() {
    assign(new LevelRule.AtMost(Level.B1));
    assertThat(levels(reader("B2"))).containsExactly("A2", "B1");
    assertThat(level(reader("B2"))).isEqualTo("B1");
    assertThat(level(reader("A2"))).isEqualTo("A2");
  }

  @Test
  void theTextItselfIsNotServedAboveTheRule() throws Exception {
    assign(new LevelRule.AtMost(Level.B1));
    mvc.perform(get(fragment("B2")).cookie(new Cookie(ParticipantCookie.NAME, token())))
        .andExpect(status().isNotFound());
    mvc.perform(get(fragment("B1")).cookie(new Cookie(ParticipantCookie.NAME, token())))
        .andExpect(status().isOk());
    var whole = page("/story/dmz/imjin/print", Map.of("level", "B2"), cookies("B2")).main();
    assertThat(whole.text()).contains("B1").doesNotContain("B2");
  }

  @Test
  void nobodyOutsideTheClassIsBound() throws Exception {
    assign(new LevelRule.Fixed(Level.A2));
    assertThat(levels(page(STEP, Map.of(), Map.of()))).hasSize(3);
    var elsewhere = Map.of(ParticipantCookie.NAME, entrance.token(student(schoolClass())));
    assertThat(levels(page(STEP, Map.of(), elsewhere))).hasSize(3);
    mvc.perform(get(fragment("B2"))).andExpect(status().isOk());
  }

  @Test
  void theNewestOpenAssignmentOfTheStoryCounts() {
    assign(new LevelRule.Fixed(Level.A2));
    assign(new LevelRule.Fixed(Level.B1));
    assertThat(levels(reader("B2"))).containsExactly("B1");
    assignments.assign(
        schoolClass,
        new NewAssignment(
            wish().pack(),
            wish().story(),
            wish().quizVersion(),
            Optional.of(clock.instant().plus(Duration.ofDays(1))),
            Optional.empty(),
            Feedback.AT_ONCE,
            Assignment.USUAL_GRACE,
            ReadingRule.FREE));
    assertThat(levels(reader("B2"))).containsExactly("B1");
  }

  @Test
  void aNewDueTimeKeepsTheRule() {
    var made = assign(new LevelRule.AtMost(Level.B1));
    var due = Optional.of(clock.instant().plus(Duration.ofDays(3)));
    assignments.reschedule(made, due, Duration.ZERO);
    assertThat(assignments.of(schoolClass).getFirst().reading().levels())
        .isEqualTo(new LevelRule.AtMost(Level.B1));
  }

  private Assignment assign(LevelRule rule) {
    return assignments.assign(schoolClass, wish().withReading(ReadingRule.FREE.withLevels(rule)));
  }

  private PlainPage reader(String chosen) {
    return page(STEP, Map.of(), cookies(chosen));
  }

  private Map<String, String> cookies(String chosen) {
    return Map.of(ParticipantCookie.NAME, token(), "imjin-level", chosen);
  }

  private String token() {
    return entrance.token(student);
  }

  private static String fragment(String level) {
    return "/content/dmz/stories/imjin/en-" + level + ".html";
  }

  private static Element tools(PlainPage page) {
    return page.tools().orElseThrow();
  }

  private static List<String> levels(PlainPage page) {
    return tools(page).select("[data-level]").eachAttr("data-level");
  }

  private static String level(PlainPage page) {
    return tools(page).select("[data-level][aria-current=true]").attr("data-level");
  }
}
