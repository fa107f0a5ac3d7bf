package app.imjin.story.ui;

import app.imjin.common.Language;
import app.imjin.common.Texts;
import app.imjin.map.ui.SceneHtml;
import app.imjin.story.Level;
import app.imjin.story.Step;
import app.imjin.timeline.ui.TimelineHtml;
import org.jsoup.nodes.Element;

/// The reader around one open step: text, map, timeline, and the ways from step to step.
final class ReaderHtml {
  private final OpenStory open;
  private final Language language;
  private final StepHtml steps;
  private final Element notes;
  private final QuizWays ways;

  /// @param notes the place of the reader's notes
  ReaderHtml(OpenStory open, Element notes, QuizWays ways) {
    this.open = open;
    this.notes = notes;
    this.ways = ways;
    this.language = open.edition().language();
    this.steps = new StepHtml(open);
  }

  /// @param rest where the other steps are fetched from
  /// @param checks where the questions between the steps are fetched from
  Element main(Step step, String rest, String checks) {
    var stepper =
        new Element("story-stepper")
            .attr("data-base", open.address())
            .attr("data-rest", rest)
            .attr("data-switching", text("story.edition.switching"))
            .attr("data-switched", switched())
            .attr("data-place-marked", text("story.marked.place"))
            .attr("data-date-marked", text("story.marked.date"))
            .attr("data-not-switched", text("story.edition.not-switched"));
    if (CheckSheets.hasAny(open.story())) {
      stepper
          .attr("data-checks", checks)
          .attr("data-not-fetched", text("story.check.not-fetched"))
          .attr("data-not-checked", text("story.check.not-checked"));
      if (open.rule().guided()) {
        stepper.attr("data-guided", text("story.check.bound"));
      }
    }
    var reader = stepper.appendElement("div").addClass("reader");
    reader.appendChild(reading(step));
    reader
        .appendElement("section")
        .addClass("stage")
        .attr("aria-label", text("story.map"))
        .appendChild(SceneHtml.figure(open.packId(), open.atlas(), step.scene(), language));
    reader
        .appendElement("section")
        .addClass("when")
        .attr("aria-label", text("story.timeline"))
        .appendChild(TimelineHtml.strip(open.timeline(), step.span(), step.events(), language));
    stepper.appendElement("p").addClass("visually-hidden step-announcement").attr("role", "status");
    stepper.appendElement("p").addClass("switch-failed").attr("role", "alert");
    return stepper;
  }

  /// What is said when the reader has come to this edition from another.
  private String switched() {
    var name = language.locale().getDisplayLanguage(language.locale());
    return Texts.of(language, "story.edition.switched", name, open.edition().level());
  }

  private Element reading(Step step) {
    var reading = new Element("div").addClass("reading");
    var text =
        reading
            .appendElement("div")
            .addClass("reading-text")
            .attr("tabindex", "0")
            .attr("role", "region")
            .attr("aria-label", text("story.text"));
    text.appendElement("div").addClass("steps").appendChild(steps.article(step));
    text.appendChild(notes);
    ways.question()
        .ifPresent(address ->
            text.appendElement("p")
                .addClass("to-question")
                .appendElement("a")
                .addClass("button")
                .attr("href", address)
                .text(text("story.to-question")));
    reading.appendChild(stepNav(step));
    return reading;
  }

  private Element stepNav(Step step) {
    var story = open.story();
    int index = story.steps().indexOf(step);
    boolean last = index == story.steps().size() - 1;
    var nav = new Element("nav").addClass("step-nav").attr("aria-label", text("story.nav"));
    way(nav, "go-back", "story.back", index - 1);
    var dots = nav.appendElement("div").addClass("dots").attr("aria-hidden", "true");
    for (int at = 0; at < story.steps().size(); at++) {
      dots.appendElement("span").addClass(at < index ? "past" : at == index ? "now" : "to-come");
    }
    nav.appendElement("span")
        .addClass("step-count")
        .attr("aria-hidden", "true")
        .attr("data-text", Texts.of(language, "story.step.short", "#", story.steps().size()))
        .text(Texts.of(language, "story.step.short", index + 1, story.steps().size()));
    nav.appendChild(ListenButton.of(language));
    way(nav, "go-next primary", "story.next", index + 1).attr("hidden", last);
    ways.quiz()
        .ifPresent(address ->
            nav.appendElement("a")
                .addClass("button primary go-quiz")
                .attr("href", address)
                .attr("hidden", !last)
                .text(text("story.quiz")));
    return nav;
  }

  private Element way(Element nav, String classes, String key, int index) {
    var link = nav.appendElement("a").addClass("button").addClass(classes).text(text(key));
    if (index >= 0 && index < open.story().steps().size()) {
      link.attr("href", StoryNavigation.step(open.packId(), open.story().steps().get(index).id()));
    } else {
      link.attr("aria-disabled", "true").attr("role", "link");
    }
    return link;
  }

  /// What stands in the bar: the story's title, its steps, the level, print.
  Element tools(Step step) {
    var tools = new Element("div").addClass("tools");
    tools.appendElement("span").addClass("where").text(open.story().title().in(language));
    tools.appendChild(stepMenu(step));
    tools.appendChild(levelMenu(step));
    tools.appendChild(ownSettings());
    tools
        .appendElement("a")
        .addClass("button print-story")
        .attr("href", StoryNavigation.whole(open.packId(), open.story().id()))
        .text(text("story.print"));
    return tools;
  }

  /// What only this reader has to set: the marks behind the sentences, and the questions between
  /// the steps, when there are any.
  private Element ownSettings() {
    var settings = new Element("reading-settings").attr("data-marks", text("story.reading.marks"));
    if (CheckSheets.hasAny(open.story())) {
      settings.attr("data-checks", text("story.reading.checks"));
      if (open.rule().guided()) {
        settings.attr("data-bound-checks", text("story.check.bound"));
      }
    }
    if (open.story().steps().stream().anyMatch(Step::hasTwoPaths)) {
      settings.attr("data-path", text("story.reading.path"));
    }
    return settings;
  }

  private Element stepMenu(Step step) {
    var menu = new Element("details").addClass("menu step-menu");
    menu.appendElement("summary").addClass("button").text(text("story.steps"));
    var items = menu.appendElement("div").addClass("menu-items");
    var list = items.appendElement("ol");
    for (Step other : open.story().steps()) {
      var link =
          list.appendElement("li")
              .appendElement("a")
              .attr("href", StoryNavigation.step(open.packId(), other.id()))
              .attr("data-goto", other.slug())
              .attr("aria-current", other.equals(step) ? "step" : "false");
      link.appendElement("span").text(String.valueOf(open.story().number(other)));
      link.appendElement("span").text(steps.title(other));
    }
    items
        .appendElement("a")
        .addClass("menu-foot")
        .attr("href", StoryNavigation.sources(open.packId(), open.story().id()))
        .text(text("story.sources.title"));
    return menu;
  }

  private Element levelMenu(Step step) {
    var menu = new Element("details").addClass("menu level-menu");
    var summary = menu.appendElement("summary").addClass("button");
    // A narrow bar has room for the level's name alone.
    summary.appendElement("span").addClass("wide").text(text("story.level.label") + " ");
    summary.appendElement("span").text(open.edition().level().name());
    var items = menu.appendElement("div").addClass("menu-items");
    var list = items.appendElement("ul").attr("aria-label", text("story.level.choose"));
    for (Level level : open.levels()) {
      list.appendElement("li")
          .appendElement("a")
          .attr("href", StoryNavigation.step(open.packId(), step.id()) + "?level=" + level)
          .attr("data-level", level.name())
          .attr("aria-current", String.valueOf(level == open.edition().level()))
          .text(text("story.level." + level));
    }
    if (open.isBound()) {
      items.appendElement("p").addClass("menu-note").text(text("story.level.bound"));
    }
    return menu;
  }

  private String text(String key) {
    return Texts.of(language, key);
  }
}
