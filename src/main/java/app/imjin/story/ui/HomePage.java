package app.imjin.story.ui;

import app.imjin.common.FirstPaint;
import app.imjin.common.Language;
import app.imjin.common.PageRequest;
import app.imjin.common.PlainPage;
import app.imjin.common.Texts;
import app.imjin.map.ui.SceneHtml;
import app.imjin.pack.Pack;
import app.imjin.pack.Packs;
import app.imjin.story.Edition;
import app.imjin.story.Level;
import app.imjin.story.ReadingRule;
import app.imjin.story.Stories;
import app.imjin.story.Story;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/// The list of stories, each a card with its map, and the way in for those who have a code.
@Component
class HomePage implements FirstPaint {
  private final Packs packs;
  private final List<ClassReaders> readers;

  HomePage(Packs packs, List<ClassReaders> readers) {
    this.packs = packs;
    this.readers = List.copyOf(readers);
  }

  @Override
  public Optional<PlainPage> page(PageRequest request) {
    return request.segments().isEmpty()
        ? Optional.of(home(request.language(), ClassReaders.first(readers, request)))
        : Optional.empty();
  }

  private PlainPage home(Language language, Optional<ClassReader> reader) {
    var page = new Element("div").addClass("home");
    var intro = page.appendElement("div").addClass("home-intro");
    intro.appendElement("h1").text(Texts.of(language, "story.home.title"));
    intro.appendElement("p").addClass("lead").text(Texts.of(language, "story.home.lead"));
    var list = page.appendElement("ul").addClass("cards");
    for (Pack pack : packs.whole()) {
      for (Story story : pack.part(Stories.class).all()) {
        list.appendElement("li").appendChild(card(pack, story, language, reader));
      }
    }
    if (list.childrenSize() == 0) {
      list.replaceWith(new Element("p").text(Texts.of(language, "story.home.none")));
    }
    page.appendChild(reader.map(ClassReader::part).orElseGet(() -> code(language)));
    var foot = page.appendElement("p").addClass("foot");
    foot.appendElement("a").attr("href", "/teach").text(Texts.of(language, "story.home.teacher"));
    return PlainPage.open(
        Texts.of(language, "story.home.title"),
        Texts.of(language, "story.home.description"),
        "home-page",
        List.of("home", "map", "map-picture"),
        page);
  }

  private static Element card(
      Pack pack, Story story, Language language, Optional<ClassReader> reader) {
    var open =
        new OpenStory(
            pack,
            story,
            new Edition(language, story.levels().getLast()),
            ReadingRule.FREE,
            Optional.empty());
    var first = StoryNavigation.step(pack.id(), story.steps().getFirst().id());
    var card = new Element("article").addClass("card");
    card.appendElement("div")
        .addClass("card-map")
        .attr("aria-hidden", "true")
        .appendChild(SceneHtml.cover(open.packId(), open.atlas(), story.face().scene(), language));
    var words = card.appendElement("div").addClass("card-words");
    words
        .appendElement("h2")
        .appendElement("a")
        .attr("href", first)
        .text(story.title().in(language));
    words.appendElement("p").text(story.summary().in(language));
    words
        .appendElement("p")
        .addClass("card-facts")
        .text(
            Texts.of(
                language,
                "story.home.facts",
                story.steps().size(),
                SourceLabel.day(story.date(), language),
                Texts.of(
                    language,
                    "story.home.levels",
                    story.levels().stream().map(Level::name).collect(Collectors.joining(", ")))));
    var ways = words.appendElement("p").addClass("card-ways");
    ways.appendElement("a")
        .addClass("button primary")
        .attr("href", first)
        .text(Texts.of(language, "story.home.read"));
    QuizWays.toQuiz(pack, story, reader)
        .ifPresent(quiz ->
            ways.appendElement("a")
                .addClass("button")
                .attr("href", quiz)
                .text(Texts.of(language, "story.home.quiz")));
    ways.appendElement("a")
        .addClass("button link")
        .attr("href", StoryNavigation.sources(pack.id(), story.id()))
        .text(Texts.of(language, "story.sources.title"));
    return card;
  }

  private static Element code(Language language) {
    var section = new Element("section").addClass("have-code");
    section.appendElement("h2").text(Texts.of(language, "story.home.code"));
    section.appendElement("p").text(Texts.of(language, "story.home.code.text"));
    section
        .appendElement("a")
        .addClass("button")
        .attr("href", "/join")
        .text(Texts.of(language, "story.home.join"));
    return section;
  }
}
