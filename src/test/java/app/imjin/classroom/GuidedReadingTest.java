package app.imjin.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.security.ParticipantCookie;
import app.imjin.story.Level;
import app.imjin.story.LevelRule;
import app.imjin.story.ReadingRule;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A teacher switches the questions between the steps on for a class: its students have them
/// switched on and are told so, all others choose.
class GuidedReadingTest extends ClassroomTestBase {
  private static final String STEP = "/story/dmz/imjin/boat";
  private static final ReadingRule GUIDED = ReadingRule.FREE.withGuided(true);

  private SchoolClass schoolClass;
  private Participant student;

  @BeforeEach
  void aStudent() {
    schoolClass = schoolClass();
    student = student(schoolClass);
  }

  @Test
  void whoIsInNoClassChoosesInTheMenu() {
    var page = page(STEP, Map.of(), Map.of());
    assertThat(stepper(page.main()).attr("data-checks")).contains("/checks/en.html?v=");
    assertThat(stepper(page.main()).hasAttr("data-guided")).isFalse();
    var menu = page.tools().orElseThrow().expectFirst("reading-settings");
    assertThat(menu.attr("data-checks")).isEqualTo("Questions between the steps|Off|On");
    assertThat(menu.hasAttr("data-bound-checks")).isFalse();
  }

  @Test
  void bindsTheStudentsOfTheClassAndSaysSo() {
    var made = assign(GUIDED);
    var page = page(STEP, Map.of(), cookies(student));
    assertThat(stepper(page.main()).attr("data-guided")).contains("Your class reads");
    assertThat(page.tools().orElseThrow().expectFirst("reading-settings").attr("data-bound-checks"))
        .contains("Your class reads");
    assertThat(page("/class/" + schoolClass.code() + "/" + made.number(), student).main().text())
        .contains("Your answers to these questions are not kept");
    assertThat(guided(student(schoolClass()))).isFalse();
  }

  @Test
  void goesTogetherWithARuleForLevels() {
    assign(GUIDED.withLevels(new LevelRule.Fixed(Level.A2)));
    var page = page(STEP, Map.of(), cookies(student));
    assertThat(stepper(page.main()).hasAttr("data-guided")).isTrue();
    assertThat(page.tools().orElseThrow().select("[data-level]").eachAttr("data-level"))
        .containsExactly("A2");
  }

  @Test
  void theNewestAssignmentOfTheStoryCountsAndANewDueTimeChangesNothing() {
    var made = assign(GUIDED);
    assignments.reschedule(
        made, Optional.of(clock.instant().plus(Duration.ofDays(3))), Duration.ZERO);
    assertThat(guided(student)).isTrue();
    assign(ReadingRule.FREE);
    assertThat(guided(student)).isFalse();
  }

  private Assignment assign(ReadingRule rule) {
    return assignments.assign(schoolClass, wish().withReading(rule));
  }

  private boolean guided(Participant participant) {
    return stepper(page(STEP, Map.of(), cookies(participant)).main()).hasAttr("data-guided");
  }

  private Map<String, String> cookies(Participant participant) {
    return Map.of(ParticipantCookie.NAME, entrance.token(participant));
  }

  private static Element stepper(Element main) {
    return main.is("story-stepper") ? main : main.expectFirst("story-stepper");
  }
}
