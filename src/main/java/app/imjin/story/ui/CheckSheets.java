package app.imjin.story.ui;

import app.imjin.common.Language;
import app.imjin.common.Texts;
import app.imjin.pack.Pack;
import app.imjin.quiz.Check;
import app.imjin.quiz.ui.Mode;
import app.imjin.quiz.ui.PlayerTexts;
import app.imjin.quiz.ui.QuestionHtml;
import app.imjin.story.Step;
import app.imjin.story.Story;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/// The check questions of a story in one language, as a fragment that a reader fetches who has them
/// switched on. Made from papers, so nothing in it says what is right.
@Component
class CheckSheets {
  private static final List<String> STYLES = List.of("quiz", "checks");

  private final ConcurrentMap<String, StoryFragments.Fragment> made = new ConcurrentHashMap<>();
  private final StoryFragments fragments;

  CheckSheets(StoryFragments fragments) {
    this.fragments = fragments;
  }

  static boolean hasAny(Story story) {
    return story.steps().stream().anyMatch(step -> step.check().isPresent());
  }

  /// Where the fragment is fetched from; it changes with the pack and with the build.
  String address(Pack pack, Story story, Language language) {
    return "/content/%s/stories/%s/checks/%s.html?v=%s"
        .formatted(pack.id(), story.id(), language.tag(), fragments.version(pack));
  }

  StoryFragments.Fragment fragment(Pack pack, Story story, Language language) {
    return made.computeIfAbsent(
        address(pack, story, language),
        key -> StoryFragments.Fragment.of(parts(pack, story, language)));
  }

  private static Element parts(Pack pack, Story story, Language language) {
    var body = Document.createShell("").body();
    for (String sheet : STYLES) {
      body.appendElement("link")
          .attr("rel", "stylesheet")
          .attr("href", "/styles/" + sheet + ".css");
    }
    body.appendChild(PlayerTexts.script(language));
    for (Step step : story.steps()) {
      step.check()
          .flatMap(id -> Check.find(pack, id))
          .ifPresent(
              check -> body.appendChild(section(pack, check, step, story.number(step), language)));
    }
    return body;
  }

  private static Element section(Pack pack, Check check, Step step, int number, Language language) {
    var section =
        new Element("section")
            .addClass("check")
            .attr("data-step", step.slug())
            .attr("data-url", StoryNavigation.check(pack.id(), step.id(), language))
            .attr("data-on", Texts.of(language, "story.check.on"))
            .attr("aria-labelledby", "check-" + number);
    section
        .appendElement("h1")
        .addClass("kicker")
        .attr("id", "check-" + number)
        .text(Texts.of(language, "story.check.title"));
    section.appendElement("p").addClass("check-bound").attr("hidden", true);
    var card = QuestionHtml.of(pack, language).card(check.item(), Mode.ANSWER, number);
    card.expectFirst(".card-tools")
        .appendElement("button")
        .attr("type", "button")
        .addClass("button link go-without")
        .text(Texts.of(language, "story.check.without"));
    section.appendChild(card);
    section.appendElement("p").addClass("check-hint").attr("role", "status");
    return section;
  }
}
