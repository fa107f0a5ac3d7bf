package app.imjin.classroom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.imjin.common.Language;
import app.imjin.pack.Packs;
import app.imjin.quiz.Question;
import app.imjin.quiz.QuizBank;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Until the due time and the grace are past, nothing that reaches a student says what is right.
class KeysTest extends DeviceTestBase {
  @Autowired private Packs packs;

  @Test
  void theKeyComesWhenNothingMoreCanArriveInTime() throws Exception {
    feedbackAfterTheDueDate();
    assertThat(assignmentPage()).doesNotContain(telling());
    assertThat(reply(answer(id(), wrong()) + "," + answer(id(), right())))
        .doesNotContain(telling())
        .doesNotContain("\"answer\"");
    assertThat(assignmentPage()).doesNotContain(telling()).doesNotContain("\"verdict\":");

    clock.pass(Duration.ofMinutes(64));
    assertThat(assignmentPage()).doesNotContain(telling()).doesNotContain("\"verdict\":");
    assertThat(page("/class/" + schoolClass.code(), student).main().html())
        .doesNotContain(telling());

    clock.pass(Duration.ofMinutes(2));
    assertThat(assignmentPage()).contains(plain(question().right().in(Language.EN)));
  }

  @Test
  void theQuestionsBetweenTheStepsComeWithoutTheirKeys() throws Exception {
    var checks =
        packs.find("dmz").orElseThrow().part(QuizBank.class).questions().stream()
            .filter(question -> question.id().value().startsWith("check-"))
            .toList();
    assertThat(checks).hasSize(14);
    var telling = checks.stream().flatMap(KeysTest::telling).toList();
    for (var address :
        List.of(
            "/content/dmz/stories/imjin/checks/en.html", "/content/dmz/stories/imjin/en-B2.html")) {
      var sent = mvc.perform(get(address)).andReturn().getResponse().getContentAsString(UTF_8);
      assertThat(sent).hasSizeGreaterThan(1000).doesNotContain(telling);
    }
  }

  private String assignmentPage() {
    var address = "/class/" + schoolClass.code() + "/" + assignment.number();
    return page(address, student).main().html();
  }

  private String reply(String answers) throws Exception {
    return send(student, answers).andReturn().getResponse().getContentAsString();
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
