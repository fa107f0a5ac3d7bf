package app.imjin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.journey.Browser.Screen;
import app.imjin.journey.page.ProjectorPage;
import app.imjin.journey.page.ProjectorPage.Shown;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// A teacher shows a lesson to the room by keys alone, as a clicker sends them.
class ProjectorJourney {
  private static final Path QUESTIONS = Path.of("data", "dmz", "questions");

  private static final YAMLMapper YAML = new YAMLMapper();
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9 ,.]{14,}");

  private static RunningServer server;
  private static Browser room;

  @BeforeAll
  static void begin() {
    server = RunningServer.start();
    room = Browser.open(Screen.PROJECTOR);
    Lesson.firstTeacher(server, room);
  }

  @AfterAll
  static void end() {
    room.close();
    server.close();
  }

  @Test
  void goesThroughAllPagesOfAllStepsAndBack() {
    var projector = ProjectorPage.story(room, server.address());
    assertThat(projector.shown().step()).isEqualTo("line-and-river");

    var onward = projector.walk(Keys.PAGE_DOWN);
    assertThat(projector.path()).isEqualTo("/project/story/dmz/imjin/counting");
    var steps = onward.stream().collect(Collectors.groupingBy(Shown::step));
    assertThat(steps).hasSizeGreaterThanOrEqualTo(12);
    assertThat(steps.values()).as("a step with several pages").anyMatch(pages -> pages.size() > 1);
    assertThat(steps.values())
        .allSatisfy(pages ->
            assertThat(pages.stream().flatMap(page -> page.points().stream()))
                .containsExactlyElementsOf(pages.getFirst().all()));
    assertThat(onward)
        .allSatisfy(page -> {
          assertThat(page.fits()).as("nothing scrolls").isTrue();
          assertThat(page.drawn()).as("a map is drawn").isTrue();
        });

    assertThat(projector.walk(Keys.PAGE_UP)).containsExactlyElementsOf(onward.reversed());
    assertThat(room.consoleErrors()).isEmpty();
  }

  @Test
  void cutsNoNameAndNoCreditsOnAnOldProjector() {
    room.resize(Screen.OLD_PROJECTOR);
    try {
      var projector = ProjectorPage.story(room, server.address());
      var page = projector.shown();
      var next = page;
      do {
        page = next;
        projector.awaitNothingCut();
        projector.press(Keys.PAGE_DOWN);
        next = projector.shown();
      } while (!next.equals(page));
      projector.press("?");
      assertThat(projector.keysFit()).isTrue();
      projector.press(Keys.ESCAPE);
    } finally {
      room.resize(Screen.PROJECTOR);
    }
  }

  @Test
  void movesByArrowsAndSpaceToo() {
    var projector = ProjectorPage.story(room, server.address());
    var first = projector.shown();
    projector.press(Keys.ARROW_RIGHT);
    var second = projector.shown();
    projector.press(Keys.ARROW_DOWN);
    var third = projector.shown();
    projector.press(Keys.SPACE);
    assertThat(List.of(first, second, third, projector.shown())).doesNotHaveDuplicates();
    projector.press(Keys.ARROW_LEFT);
    assertThat(projector.shown()).isEqualTo(third);
    projector.press(Keys.ARROW_UP);
    assertThat(projector.shown()).isEqualTo(second);
  }

  @Test
  void blanksTheScreenShowsTheKeysAndFillsTheScreen() {
    var projector = ProjectorPage.story(room, server.address());
    projector.press(Keys.PAGE_DOWN);
    var page = projector.shown();

    projector.press("b");
    assertThat(projector.isBlank()).isTrue();
    projector.press("b");
    assertThat(projector.isBlank()).isFalse();
    projector.press(".");
    assertThat(projector.isBlank()).isTrue();
    projector.press(Keys.PAGE_DOWN);
    assertThat(projector.isBlank()).isFalse();
    assertThat(projector.shown())
        .as("the key that ends the blank does nothing else")
        .isEqualTo(page);

    projector.press("?");
    assertThat(projector.showsKeys()).isTrue();
    projector.press(Keys.PAGE_DOWN);
    projector.press(Keys.ESCAPE);
    assertThat(projector.showsKeys()).isFalse();
    assertThat(projector.shown()).isEqualTo(page);

    projector.press("f");
    room.await(driver -> projector.isFullScreen());
    assertThat(projector.shown()).isEqualTo(page);
    projector.press("f");
    room.await(driver -> !projector.isFullScreen());
    assertThat(projector.shown()).isEqualTo(page);
    assertThat(room.consoleErrors()).isEmpty();
  }

  @Test
  void keepsEachAnswerUntilTheTeacherShowsIt() throws IOException {
    room.leave();
    var projector = ProjectorPage.quiz(room, server.address());
    int last = Integer.parseInt(projector.count().replaceAll("^Question 1 of ", ""));
    assertThat(last).isGreaterThanOrEqualTo(12);
    for (int number = 2; number <= last; number++) {
      projector.press(Keys.PAGE_DOWN);
      assertThat(projector.count()).isEqualTo("Question " + number + " of " + last);
    }
    var kept = questions().flatMap(ProjectorJourney::keptBack).toList();
    assertThat(kept).hasSizeGreaterThan(2 * last);
    var received = room.received();
    assertThat(received).as("the page and its data").hasSizeGreaterThan(1);
    assertThat(kept).noneMatch(words -> received.stream().anyMatch(body -> body.contains(words)));
    assertThat(received).noneMatch(body -> body.contains("data-answer=\""));
    var page = String.valueOf(room.driver().getPageSource());
    assertThat(kept).noneMatch(page::contains);

    for (int number = last; number >= 1; number--) {
      var before = projector.card();
      assertThat(projector.awaitAnswer()).contains(right(projector.question()));
      assertThat(projector.card()).as(projector.question()).isNotEqualTo(before);
      projector.hideAnswer();
      assertThat(projector.card()).as(projector.question()).isEqualTo(before);
      projector.press(Keys.PAGE_UP);
    }
    assertThat(room.consoleErrors()).isEmpty();
  }

  @Test
  void sendsWhoHasNotSignedInToDoSo() throws IOException, InterruptedException {
    try (var stranger = Browser.open(Screen.PROJECTOR);
        var http = HttpClient.newHttpClient()) {
      for (var address :
          List.of(
              "/project/story/dmz/imjin",
              "/project/quiz/dmz/imjin-check",
              "/project/answer/dmz/imjin-check/armistice-meaning")) {
        var asked = HttpRequest.newBuilder(URI.create(server.address() + address)).build();
        var first = http.send(asked, HttpResponse.BodyHandlers.ofString());
        assertThat(first.body()).doesNotContain("<lesson-presenter").doesNotContain("{\"answer");
        stranger.driver().get(server.address() + address);
        stranger.await(driver -> driver.getCurrentUrl().endsWith("/sign-in"));
        stranger.await(driver -> driver.findElement(By.tagName("h1")).getText().equals("Sign in"));
      }
    }
  }

  /// The files of all questions of the pack.
  private static Stream<JsonNode> questions() throws IOException {
    try (var files = Files.list(QUESTIONS)) {
      return files.sorted().map(YAML::readTree).toList().stream();
    }
  }

  /// What a question's file says about the answers, for those who have given one: of each text a
  /// part that reads the same in HTML and JSON.
  private static Stream<String> keptBack(JsonNode question) {
    return Stream.concat(
            Stream.of(question.path("right")),
            question.path("options").valueStream().map(option -> option.path("feedback")))
        .map(text -> text.path("en").asString(""))
        .filter(text -> !text.isEmpty())
        .map(ProjectorJourney::plainPart);
  }

  private static String right(String question) {
    return plainPart(
        YAML.readTree(QUESTIONS.resolve(question + ".yaml")).path("right").path("en").asString());
  }

  private static String plainPart(String text) {
    return PLAIN.matcher(text).results().map(MatchResult::group).findFirst().orElseThrow();
  }
}
