package app.imjin.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.imjin.common.Language;
import app.imjin.quiz.Question;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

/// Until the due time and the grace are past, nothing that reaches a student says what is right.
class KeysTest extends ClassroomTestBase {
  private SchoolClass schoolClass;
  private Participant student;
  private Assignment assignment;

  @BeforeEach
  void aStudentWhoLearnsItAfterTheDueTime() {
    schoolClass = schoolClass();
    student = student(schoolClass);
    var due = clock.instant().plus(Duration.ofHours(1));
    assignment =
        assignments.assign(schoolClass, wish().withDue(due).withFeedback(Feedback.AFTER_DUE));
  }

  @Test
  void theKeyComesWhenNothingMoreCanArriveInTime() throws Exception {
    assertThat(assignmentPage()).doesNotContain(telling());
    assertThat(answer(wrong(), right())).doesNotContain(telling()).doesNotContain("\"answer\"");
    assertThat(assignmentPage()).doesNotContain(telling()).doesNotContain("\"verdict\":");

    clock.pass(Duration.ofMinutes(64));
    assertThat(assignmentPage()).doesNotContain(telling()).doesNotContain("\"verdict\":");
    assertThat(page("/class/" + schoolClass.code(), student).main().html())
        .doesNotContain(telling());

    clock.pass(Duration.ofMinutes(2));
    assertThat(assignmentPage()).contains(plain(question().right().in(Language.EN)));
  }

  private String assignmentPage() {
    var address = "/class/" + schoolClass.code() + "/" + assignment.number();
    return page(address, student).main().html();
  }

  private String answer(String... options) throws Exception {
    var answers =
        Stream.of(options)
            .map(option ->
                """
                {"id":"%s","question":"%s","version":%d,"response":{"chosen":["%s"]},\
                "givenAt":"%s"}\
                """
                    .formatted(
                        UUID.randomUUID(),
                        question().id(),
                        question().version(),
                        option,
                        clock.instant()))
            .collect(Collectors.joining(","));
    return mvc.perform(
            post(ClassroomNavigation.answers(assignment))
                .with(here())
                .header("Authorization", "Bearer " + entrance.token(student))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"answers\":[" + answers + "]}"))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  /// Words of the key of every question: what is said to right and wrong answers, and the names of
  /// the misunderstandings.
  private List<String> telling() {
    return quiz().questions().stream().flatMap(KeysTest::telling).toList();
  }

  private static Stream<String> telling(Question question) {
    var words =
        Stream.concat(
            Stream.of(question.right()), question.slips().stream().map(slip -> slip.feedback()));
    var names = question.slips().stream().map(slip -> slip.misconception().value());
    return Stream.concat(words.map(text -> plain(text.in(Language.EN))), names);
  }

  /// A part of a text that no markup and no quotation mark interrupts.
  private static String plain(String text) {
    return Stream.of(Jsoup.parse(text).text().split("[\"'*&<]"))
        .filter(part -> part.length() > 12)
        .findFirst()
        .orElseThrow();
  }
}
