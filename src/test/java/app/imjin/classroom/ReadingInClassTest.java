package app.imjin.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.common.PlainPage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A student of a class reads the story: it leads to the quiz of the class, and says who is reading
/// to nobody but that student.
class ReadingInClassTest extends ClassroomTestBase {
  private static final String STEP = "/story/dmz/imjin/boat";
  private static final String PRACTICE = "/quiz/dmz/imjin-check";

  private SchoolClass schoolClass;
  private Participant student;

  @BeforeEach
  void aStudent() {
    schoolClass = schoolClass();
    student = student(schoolClass);
  }

  @Test
  void theStoryLeadsToTheQuizOfTheClassAndThatLeadsBack() {
    var made = assignments.assign(schoolClass, wish());
    var address = ClassroomNavigation.assignment(schoolClass.code(), made);
    assertThat(quizAfter(page(STEP, student))).isEqualTo(address);
    assertThat(page("/", student).main().select(".card-ways a").eachAttr("href"))
        .contains(address)
        .doesNotContain(PRACTICE);
    assertThat(page(address, student).main().select(".back-link").attr("href"))
        .isEqualTo("/story/dmz/imjin");
  }

  @Test
  void withoutAnythingToAnswerThereTheStoryLeadsToPractice() {
    assertThat(quizAfter(page(STEP, student))).isEqualTo(PRACTICE);
    var due = clock.instant().plus(Duration.ofHours(1));
    assignments.assign(schoolClass, wish().withDue(due));
    assertThat(quizAfter(page(STEP, student))).startsWith("/class/");
    clock.pass(Duration.ofHours(2));
    assertThat(quizAfter(page(STEP, student))).isEqualTo(PRACTICE);
  }

  @Test
  void whoIsInNoClassOrInAnotherPractises() {
    assignments.assign(schoolClass, wish());
    assertThat(quizAfter(page(STEP, Map.of(), Map.of()))).isEqualTo(PRACTICE);
    assertThat(quizAfter(page(STEP, student(schoolClass())))).isEqualTo(PRACTICE);
  }

  @Test
  void theStorySaysToTheStudentAloneWhoIsReading() {
    for (var path : new String[] {"", "/sources", "/notes", "/print"}) {
      var foot = page("/story/dmz/imjin" + path, student).foot().orElseThrow();
      assertThat(foot.text()).contains(student.pseudonym().value(), "Class 7b", "Not me");
      assertThat(foot.select("form[action=/join/leave] button")).hasSize(1);
    }
    assertThat(page(STEP, Map.of(), Map.of()).foot()).isEmpty();
  }

  @Test
  void aNameFromRightToLeftTurnsNothingAroundBesideIt() {
    classes.rename(schoolClass, "כיתה 7");
    assertThat(page(STEP, student).foot().orElseThrow().text())
        .contains(student.pseudonym().value(), "\u2068כיתה 7\u2069");
    assertThat(page("/", student).main().select(".known").text()).contains("in \u2068כיתה 7\u2069");
  }

  @Test
  void theListOfStoriesLeadsToTheClassInsteadOfAskingForACode() {
    var home = page("/", student).main();
    assertThat(home.select(".known").text())
        .contains("You are " + student.pseudonym() + " in Class 7b", "Not me");
    assertThat(home.select(".known a").attr("href"))
        .isEqualTo(ClassroomNavigation.schoolClass(schoolClass.code()));
    assertThat(home.select("a[href=/join]")).isEmpty();
    assertThat(page("/", Map.of(), Map.of()).main().select("a[href=/join]")).hasSize(1);
  }

  @Test
  void whoReadsAgainIsLedBackToTheQuestion() {
    var made = assignments.assign(schoolClass, wish());
    var address = ClassroomNavigation.assignment(schoolClass.code(), made);
    assertThat(wayBack(made.number() + ".3", student)).containsExactly(address + "#q3");
    assertThat(wayBack("imjin-check.12", student)).containsExactly(PRACTICE + "#q12");
    assertThat(wayBack("7.3", student)).isEmpty();
    assertThat(wayBack(made.number() + ".3", student(schoolClass()))).isEmpty();
    for (var other : new String[] {"", "another.1", "imjin-check", "imjin-check.0", "//e.org.1"}) {
      assertThat(wayBack(other, student)).as(other).isEmpty();
    }
    assertThat(page(STEP, student).main().select(".to-question")).isEmpty();
  }

  private List<String> wayBack(String question, Participant participant) {
    var cookies = Map.of("imjin-participant", entrance.token(participant));
    return page(STEP, Map.of("question", question), cookies)
        .main()
        .select(".to-question a")
        .eachAttr("href");
  }

  private static String quizAfter(PlainPage reader) {
    return reader.main().select(".go-quiz").attr("href");
  }
}
