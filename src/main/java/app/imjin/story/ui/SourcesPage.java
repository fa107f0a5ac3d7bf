package app.imjin.story.ui;

import app.imjin.common.Language;
import app.imjin.common.PlainPage;
import app.imjin.common.Texts;
import app.imjin.story.Ground;
import app.imjin.story.ReadingPath;
import app.imjin.story.Source;
import app.imjin.story.Standing;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/// All that a story's texts rest on, on one page: claims, facts and events, each with the sentences
/// that rest on it, then the sources. It can be filtered, printed, and read without scripts.
final class SourcesPage {
  private final OpenStory open;
  private final Language language;
  private final GroundFilter filter;
  private final GroundHtml html;
  private final RestingHtml resting;
  private final List<Ground> found;

  /// @param query what the reader asked for
  SourcesPage(OpenStory open, Map<String, String> query) {
    this.open = open;
    this.language = open.edition().language();
    this.filter = GroundFilter.of(query, open);
    this.html = new GroundHtml(open.stories(), language);
    this.resting = new RestingHtml(open);
    // Nothing asks first here.
    var path = open.path().orElse(ReadingPath.GENTLE);
    this.found =
        open.stories().grounds().stream()
            .map(ground -> ground.on(path))
            .filter(ground -> filter.admits(ground, open))
            .toList();
  }

  PlainPage page() {
    var title = open.story().title().in(language);
    return PlainPage.open(
        text("story.sources.page", title),
        text("story.sources.lead", title),
        "sources-page",
        List.of("evidence", "evidence-more", "sources"),
        main(title));
  }

  private Element main(String title) {
    var page = new Element("div").addClass("evidence");
    var intro = page.appendElement("header").addClass("evidence-intro");
    intro
        .appendElement("p")
        .addClass("kicker")
        .appendElement("a")
        .attr("href", StoryNavigation.story(open.packId(), open.story().id()))
        .text(title);
    intro.appendElement("h1").text(text("story.sources.title"));
    intro.appendElement("p").addClass("lead").text(text("story.sources.lead", title));
    intro.appendChild(meanings());
    page.appendChild(new FilterForm(open, filter).html());
    var list = page.appendElement("div").addClass("found").attr("id", "found");
    list.appendChild(count());
    group(list, "claims", Ground.Claim.class);
    group(list, "facts", Ground.Fact.class);
    group(list, "events", Ground.Happening.class);
    sources(list);
    if (filter.isEmpty()) {
      list.appendChild(new CorrectionsHtml(open).section());
    }
    return page;
  }

  /// The four marks with all that they mean.
  private Element meanings() {
    var standings = new StandingHtml(language);
    var list = new Element("dl").addClass("meanings");
    for (Standing standing : Standing.values()) {
      var term = list.appendElement("div");
      term.appendElement("dt")
          .appendChild(StandingHtml.glyph(standing))
          .appendText(" " + standings.words(standing));
      term.appendElement("dd").text(text("story.meaning." + standing.word()));
    }
    return list;
  }

  private Element count() {
    var all = open.stories().grounds().size();
    if (found.isEmpty()) {
      var none = new Element("div").addClass("none").attr("role", "status");
      none.appendElement("p").text(text("story.sources.none"));
      none.appendElement("a")
          .addClass("button")
          .attr("href", StoryNavigation.sources(open.packId(), open.story().id()))
          .text(text("story.filter.all"));
      return none;
    }
    return new Element("p")
        .addClass("count")
        .attr("role", "status")
        .text(
            filter.isEmpty()
                ? text("story.sources.all", all)
                : text("story.sources.some", found.size(), all));
  }

  private void group(Element list, String name, Class<? extends Ground> kind) {
    var group = found.stream().filter(kind::isInstance).toList();
    if (!group.isEmpty()) {
      var section = list.appendElement("section").addClass("group").addClass(name);
      section.appendElement("h2").text(text("story.sources." + name, group.size()));
      group.forEach(ground -> section.appendChild(entry(ground)));
    }
  }

  private Element entry(Ground ground) {
    var entry = html.section(ground).attr("id", ground.id().value());
    resting.sentences(open.story().restingOn(ground.id())).ifPresent(entry::appendChild);
    return entry;
  }

  /// The sources of what was found; all of them when nothing was asked for.
  private void sources(Element list) {
    var shown = open.stories().sources().stream().filter(this::isShown).toList();
    if (shown.isEmpty()) {
      return;
    }
    var section = list.appendElement("section").addClass("group").attr("id", "sources");
    section.appendElement("h2").text(text("story.sources.sources", shown.size()));
    var line = new SourceHtml(open.stories(), language);
    var items = section.appendElement("ol").addClass("sources");
    for (Source source : shown) {
      var item = items.appendElement("li").attr("id", source.id().value());
      item.appendChild(line.line(source));
      resting.grounds(source).ifPresent(item::appendChild);
    }
  }

  private boolean isShown(Source source) {
    return filter.isEmpty()
        || found.stream().anyMatch(ground -> ground.sources().contains(source.id()));
  }

  private String text(String key, Object... arguments) {
    return Texts.of(language, key, arguments);
  }
}
