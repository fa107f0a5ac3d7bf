package app.imjin.live.ui;

import app.imjin.common.FirstPaint;
import app.imjin.common.Language;
import app.imjin.common.PageRequest;
import app.imjin.common.PlainPage;
import app.imjin.common.Texts;
import app.imjin.live.ui.PresenterHtml.Other;
import app.imjin.pack.Packs;
import app.imjin.story.Stories;
import app.imjin.story.ui.ProjectedStory;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/// The projector's pages: `project/story/{pack}/{story}/{step}` and
/// `project/quiz/{pack}/{quiz}/{n}`.
@Component
class ProjectorPages implements FirstPaint {
  private final Packs packs;
  private final ProjectedStory stories;
  private final ProjectedQuiz quizzes;

  ProjectorPages(Packs packs, ProjectedStory stories, ProjectedQuiz quizzes) {
    this.packs = packs;
    this.stories = stories;
    this.quizzes = quizzes;
  }

  @Override
  public Optional<PlainPage> page(PageRequest request) {
    var parts = request.segments();
    if (parts.isEmpty() || !parts.getFirst().equals("project")) {
      return Optional.empty();
    }
    return Optional.of(find(request, parts).orElseGet(() -> missing(request.language())));
  }

  private Optional<PlainPage> find(PageRequest request, List<String> parts) {
    if (parts.size() < 4 || parts.size() > 5) {
      return Optional.empty();
    }
    return switch (parts.get(1)) {
      case "story" -> story(request, parts);
      case "quiz" -> quiz(request, parts);
      default -> Optional.empty();
    };
  }

  private Optional<PlainPage> story(PageRequest request, List<String> parts) {
    var base = "/" + String.join("/", parts.subList(0, 4));
    var step = parts.size() == 5 ? Optional.of(parts.get(4)) : Optional.<String>empty();
    return stories
        .at(request, parts.get(2), parts.get(3), step, base)
        .map(projected ->
            page(
                request.language(),
                projected.title(),
                List.of("reader", "evidence", "map", "map-projector", "project"),
                new PresenterHtml(request.language())
                    .around(projected.content(), false, quizOf(parts.get(2), parts.get(3)))));
  }

  private Optional<PlainPage> quiz(PageRequest request, List<String> parts) {
    var base = "/" + String.join("/", parts.subList(0, 4));
    var at = parts.size() == 5 ? number(parts.get(4)) : OptionalInt.empty();
    var language = request.language();
    return quizzes
        .content(parts.get(2), parts.get(3), at, base, language)
        .flatMap(content ->
            quizzes
                .version(parts.get(2), parts.get(3))
                .map(version ->
                    page(
                        language,
                        version.quiz().title().in(language),
                        List.of("quiz", "map", "map-projector", "project", "project-quiz"),
                        new PresenterHtml(language)
                            .around(content, true, storyOf(parts.get(2), parts.get(3))))));
  }

  private Optional<Other> quizOf(String packId, String storyId) {
    return packs
        .find(packId)
        .flatMap(pack ->
            pack.part(Stories.class).all().stream()
                .filter(story -> story.id().value().equals(storyId))
                .flatMap(story -> story.quizzes().stream())
                .findFirst()
                .map(quiz -> new Other(ProjectorNavigation.quiz(pack.id(), quiz), "live.quiz")));
  }

  private Optional<Other> storyOf(String packId, String quizId) {
    return packs
        .find(packId)
        .flatMap(pack ->
            pack.part(Stories.class).all().stream()
                .filter(
                    story -> story.quizzes().stream().anyMatch(quiz -> quiz.value().equals(quizId)))
                .findFirst()
                .map(story ->
                    new Other(ProjectorNavigation.story(pack.id(), story.id()), "live.story")));
  }

  private static OptionalInt number(String text) {
    return text.matches("[1-9][0-9]{0,2}")
        ? OptionalInt.of(Integer.parseInt(text))
        : OptionalInt.empty();
  }

  private static PlainPage page(
      Language language, String title, List<String> styles, Element content) {
    return PlainPage.open(
        Texts.of(language, "live.title", title), title, "project", styles, content);
  }

  private static PlainPage missing(Language language) {
    var page = new Element("div").addClass("page");
    page.appendElement("h1").text(Texts.of(language, "live.missing.title"));
    page.appendElement("p").addClass("lead").text(Texts.of(language, "live.missing.text"));
    page.appendElement("a")
        .addClass("button primary")
        .attr("href", "/teach")
        .text(Texts.of(language, "live.missing.home"));
    var title = Texts.of(language, "live.missing.title");
    return PlainPage.open(title, title, "missing", List.of(), page).withStatus(404);
  }
}
