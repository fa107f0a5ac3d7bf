package app.imjin.story.ui;

import app.imjin.common.FirstPaint;
import app.imjin.common.Language;
import app.imjin.common.PageRequest;
import app.imjin.common.PlainPage;
import app.imjin.common.Texts;
import app.imjin.story.Step;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/// The pages of stories as plain HTML: `story/{pack}/{story}`, `…/{step}`, `…/print`, `…/notes`,
/// `…/sources`.
@Component
class StoryPages implements FirstPaint {
  private static final List<String> READER = List.of("reader", "evidence", "map");

  private final OpenStories stories;
  private final StoryFragments fragments;
  private final CheckSheets checks;
  private final NotePlaces notes;
  private final List<ClassReaders> readers;

  StoryPages(
      OpenStories stories,
      StoryFragments fragments,
      CheckSheets checks,
      NotePlaces notes,
      List<ClassReaders> readers) {
    this.stories = stories;
    this.fragments = fragments;
    this.checks = checks;
    this.notes = notes;
    this.readers = List.copyOf(readers);
  }

  @Override
  public Optional<PlainPage> page(PageRequest request) {
    var parts = request.segments();
    if (parts.isEmpty() || !parts.getFirst().equals("story")) {
      return Optional.empty();
    }
    return Optional.of(find(request, parts).orElseGet(() -> missing(request.language())));
  }

  private Optional<PlainPage> find(PageRequest request, List<String> parts) {
    if (parts.size() < 3 || parts.size() > 4) {
      return Optional.empty();
    }
    var wanted = parts.size() == 4 ? parts.get(3) : "1";
    return stories
        .open(request, parts.get(1), parts.get(2))
        .flatMap(open -> page(open, wanted, request));
  }

  private Optional<PlainPage> page(OpenStory open, String wanted, PageRequest request) {
    var places = notes.of(open, request);
    var reader = ClassReaders.first(readers, request);
    Optional<PlainPage> page =
        switch (wanted) {
          case "print" -> Optional.of(whole(open, places));
          case "notes" -> Optional.of(notes(open, places));
          case "sources" -> Optional.of(new SourcesPage(open, request.query()).page());
          default -> {
            var ways = QuizWays.of(open.pack(), open.story(), reader, request.query());
            yield stories.step(open, wanted).map(step -> reader(open, step, places, ways));
          }
        };
    return page.map(drawn -> reader.map(ClassReader::line).map(drawn::withFoot).orElse(drawn));
  }

  private PlainPage reader(OpenStory open, Step step, NotesHtml places, QuizWays ways) {
    var language = open.edition().language();
    var html = new ReaderHtml(open, places.row(), ways);
    return PlainPage.open(
            Texts.of(
                language,
                "story.step.title",
                step.text(open.edition()).title(),
                open.story().title().in(language)),
            open.story().summary().in(language),
            "reader-page",
            READER,
            html.main(
                step, fragments.address(open), checks.address(open.pack(), open.story(), language)))
        .withTools(html.tools(step));
  }

  private static PlainPage notes(OpenStory open, NotesHtml places) {
    var language = open.edition().language();
    var title = open.story().title().in(language);
    return PlainPage.open(
        Texts.of(language, "story.notes.of", title),
        Texts.of(language, "story.notes.description"),
        "my-notes",
        List.of("notes"),
        places.page());
  }

  private PlainPage whole(OpenStory open, NotesHtml places) {
    var language = open.edition().language();
    var story = open.story();
    var title = story.title().in(language);
    var page = new Element("div").addClass("whole");
    page.appendElement("h1").addClass("whole-title").text(title);
    page.appendElement("p").addClass("lead").text(story.summary().in(language));
    page.appendElement("p")
        .text(
            Texts.of(
                    language,
                    "story.print.built",
                    story.article().title(),
                    SourceLabel.day(story.article().date(), language))
                + " "
                + Texts.of(language, "story.print.level", open.edition().level()));
    page.appendChild(places.choice());
    page.append(fragments.fragment(open).html());
    TellingHtml.settle(page, open);
    // One heading of the first rank: the steps of the whole come below the story's title.
    page.select(".step > h1").forEach(heading -> heading.tagName("h2"));
    return PlainPage.open(
        Texts.of(language, "story.print.title", title),
        story.summary().in(language),
        "whole-story",
        List.of("reader", "evidence", "map", "map-picture", "timeline", "whole"),
        page);
  }

  static PlainPage missing(Language language) {
    var page = new Element("div").addClass("page");
    page.appendElement("h1").text(Texts.of(language, "story.missing.title"));
    page.appendElement("p").addClass("lead").text(Texts.of(language, "story.missing.text"));
    page.appendElement("a")
        .addClass("button primary")
        .attr("href", StoryNavigation.home())
        .text(Texts.of(language, "story.missing.home"));
    var title = Texts.of(language, "story.missing.title");
    return PlainPage.open(title, title, "missing", List.of(), page).withStatus(404);
  }
}
