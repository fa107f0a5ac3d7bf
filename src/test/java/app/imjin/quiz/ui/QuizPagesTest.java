package app.imjin.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.imjin.common.Language;
import app.imjin.common.LocalizedText;
import app.imjin.common.PageRequest;
import app.imjin.pack.Pack;
import app.imjin.pack.PackId;
import app.imjin.pack.Packs;
import app.imjin.pack.QuizId;
import app.imjin.quiz.Behaviour;
import app.imjin.quiz.Paper;
import app.imjin.quiz.PaperItem;
import app.imjin.quiz.QuizBank;
import app.imjin.quiz.QuizVersion;
import app.imjin.quiz.QuizVersions;
import app.imjin.security.TestHome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The quiz as it is sent, with the questions that come with the product.
@SpringBootTest
class QuizPagesTest {
  private static final PackId DMZ = new PackId("dmz");
  private static final QuizId CHECK = new QuizId("imjin-check");

  @Autowired private Packs packs;
  @Autowired private QuizVersions versions;
  @Autowired private PracticePage pages;

  @DynamicPropertySource
  static void home(DynamicPropertyRegistry registry) {
    TestHome.register(registry);
  }

  @Test
  void theFirstQuestionIsOpenAndTheOthersWait() {
    var player = page("quiz/dmz/imjin-check");
    var cards = player.select("question-card");
    assertThat(cards).hasSameSizeAs(version().questions());
    assertThat(cards.get(0).hasAttr("hidden")).isFalse();
    assertThat(cards.stream().skip(1)).allMatch(card -> card.hasAttr("hidden"));
    assertThat(player.expectFirst(".progress").text()).isEqualTo("Question 1 of " + cards.size());
    assertThat(player.select("h1")).hasSize(1);
  }

  @Test
  void everythingThatIsPressedHasAName() {
    for (Element card : all(Mode.ANSWER)) {
      assertThat(card.select("fieldset > legend").text()).isNotBlank();
      assertThat(card.select("#" + card.expectFirst("fieldset").attr("aria-describedby")))
          .hasSize(1);
      assertThat(card.select("input")).allMatch(input -> input.closest("label") != null);
      assertThat(card.select("label.option")).allMatch(option -> !option.text().isBlank());
      assertThat(card.select("button"))
          .allMatch(button -> !button.attr("aria-label").isBlank() || !button.text().isBlank());
      for (Element item : card.select(".order > .option")) {
        assertThat(item.select("button").eachAttr("aria-label"))
            .hasSize(2)
            .allMatch(name -> name.contains(item.expectFirst(".option-text").text()));
      }
    }
  }

  @Test
  void whoReadsUpFirstComesToTheStepWithoutTheVeryPlaceOrDate() {
    var player = page("quiz/dmz/imjin-check");
    for (String question : new String[] {"where-he-was-seen", "evening-order", "in-the-river"}) {
      assertThat(
              player.select("[data-question=%s] .read-step".formatted(question)).eachAttr("href"))
          .containsExactly("/story/dmz/imjin/warm-shape");
    }
  }

  @Test
  void idsAreThereOnce() {
    var ids = page("quiz/dmz/imjin-check").select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void whatIsLookedAtCannotBeChanged() {
    for (Element card : all(Mode.REVIEW)) {
      assertThat(card.select("input:not([disabled]), .move, story-map[pin]")).isEmpty();
    }
  }

  @Test
  void onTheProjectorOptionsHaveLettersAndNothingIsPressed() {
    for (Element card : all(Mode.PROJECT)) {
      assertThat(card.select("input, .move, .verdict, story-map[pin]")).isEmpty();
      if (!card.attr("data-type").equals("place")) {
        assertThat(card.select(".letter").eachText())
            .startsWith("A", "B")
            .hasSameSizeAs(card.select(".option"));
      }
    }
  }

  @Test
  void noKeyLeavesTheServer() throws IOException {
    var secrets = secrets();
    assertThat(secrets).hasSizeGreaterThan(60);
    var sent =
        Stream.concat(
                Stream.of(Mode.values()).flatMap(mode -> all(mode).stream()),
                Stream.of(page("quiz/dmz/imjin-check")))
            .toList();
    for (Element element : sent) {
      var html = element.outerHtml();
      var text = element.text();
      assertThat(secrets).allSatisfy(secret -> assertThat(html + text).doesNotContain(secret));
      assertThat(element.select("[data-answer], [data-right], [checked]")).isEmpty();
    }
  }

  @Test
  void orderIsNeverSentAsItIsRight() {
    for (PaperItem item : paper().items()) {
      if (item instanceof PaperItem.Order order) {
        var right = version().question(order.id()).orElseThrow();
        assertThat(Key.of(right).toJson().toString())
            .isNotEqualTo(
                JsonMapper.shared()
                    .createObjectNode()
                    .set(
                        "order",
                        JsonMapper.shared()
                            .valueToTree(
                                order.items().stream().map(one -> one.id().value()).toList()))
                    .toString());
      }
    }
  }

  @Test
  void theOpenQuestionFitsIntoTheFirstPaint() throws IOException {
    var player = page("quiz/dmz/imjin-check").outerHtml();
    int open = player.indexOf("</question-card>");
    assertThat(zipped(player.substring(0, open))).isLessThan(4_000);
    assertThat(zipped(player)).isLessThan(14_000);
  }

  @Test
  void aMapOfAQuestionThatIsNotOpenWaitsFolded() {
    var player = page("quiz/dmz/imjin-check");
    assertThat(player.select("[data-type=place] template > story-map[pin]")).hasSize(2);
    assertThat(player.select(".place-map > story-map")).isEmpty();
  }

  @Test
  void anAssignmentCarriesItsTokenAndWhatTheServerKnows() {
    var shelf =
        new PlayerSettings.Shelf("heron/7", Optional.of("7"), List.of("heron/5", "heron/6"));
    var settings =
        PlayerSettings.assigned(
                "/api/answers", "t0ken", shelf, new Behaviour.AfterDue(), "/class/ABC234")
            .withState("{\"answers\":[{\"id\":\"</script><b>\"}]}")
            .withJoin("/join")
            .withClosed(true);
    var player =
        PlayerHtml.player(
            pack(), LocalizedText.english("Check"), paper(), settings, 99, Language.EN);
    assertThat(player.attr("data-token")).isEqualTo("t0ken");
    assertThat(player.attr("data-key")).isEqualTo("heron/7");
    assertThat(player.attr("data-attempt")).isEqualTo("7");
    assertThat(player.attr("data-earlier")).isEqualTo("heron/5 heron/6");
    assertThat(player.attr("data-behaviour")).isEqualTo("after-due");
    assertThat(player.hasAttr("data-closed")).isTrue();
    assertThat(player.hasAttr("data-again")).isFalse();
    assertThat(player.expectFirst("script.state").data()).doesNotContain("</script>");
    assertThat(player.select("question-card:not([hidden])")).hasSize(1);
    assertThat(player.select("question-card").getLast().hasAttr("hidden")).isFalse();
  }

  @Test
  void whatIsNotThereIsSaid() {
    for (var path :
        List.of(
            "quiz",
            "quiz/dmz",
            "quiz/dmz/nothing",
            "quiz/no/imjin-check",
            "quiz/dmz/..%2f",
            "quiz/dmz/imjin-check/1")) {
      var page = pages.page(request(path)).orElseThrow();
      assertThat(page.status()).as(path).isEqualTo(404);
      assertThat(page.main().text()).contains("no quiz at this address");
    }
    assertThat(pages.page(request("story/dmz/imjin"))).isEmpty();
  }

  @Test
  void theWordsOfThePlayerAreThere() {
    assertThatCode(() -> PlayerTexts.script(Language.EN)).doesNotThrowAnyException();
    var words = JsonMapper.shared().readTree(PlayerTexts.script(Language.EN).data());
    assertThat(words.path("progress").asString()).isEqualTo("Question #1 of #2");
  }

  private List<Element> all(Mode mode) {
    var html = QuestionHtml.of(pack(), Language.EN);
    return paper().items().stream().map(item -> html.card(item, mode, 1)).toList();
  }

  private Element page(String path) {
    return pages.page(request(path)).orElseThrow().main();
  }

  private static PageRequest request(String path) {
    return new PageRequest(path, Map.of(), Map.of(), Language.EN);
  }

  private Pack pack() {
    return packs.find(DMZ).orElseThrow();
  }

  private QuizVersion version() {
    return versions.latest(DMZ, CHECK).orElseThrow();
  }

  private Paper paper() {
    return Paper.of(version(), 7);
  }

  /// Everything in the files of the questions that tells what is right, and the misunderstandings.
  private List<String> secrets() throws IOException {
    var secrets = new ArrayList<String>();
    pack()
        .part(QuizBank.class)
        .misconceptions()
        .forEach(misconception -> {
          secrets.add(misconception.id().value());
          secrets.add(misconception.statement().in(Language.EN));
        });
    for (var question : version().questions()) {
      secrets.add(question.right().in(Language.EN));
    }
    for (JsonNode feedback : feedbacks()) {
      secrets.add(feedback.path("en").asString());
    }
    return secrets.stream().filter(secret -> secret.length() > 8).distinct().toList();
  }

  private List<JsonNode> feedbacks() {
    var questions = JsonMapper.shared().valueToTree(version().questions());
    return questions.findValues("feedback").stream().map(node -> node.path("texts")).toList();
  }

  private static int zipped(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }
}
