package app.imjin.story.ui;

import app.imjin.common.Language;
import app.imjin.common.Texts;
import app.imjin.story.ArticleMark;
import app.imjin.story.Ground;
import app.imjin.story.Source;
import app.imjin.story.Standing;
import app.imjin.story.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/// Where a reader says which claims, facts and events to show: a form that needs no script, each
/// choice with how many there are.
final class FilterForm {
  private final OpenStory open;
  private final Language language;
  private final GroundFilter filter;
  private final List<Ground> grounds;

  FilterForm(OpenStory open, GroundFilter filter) {
    this.open = open;
    this.language = open.edition().language();
    this.filter = filter;
    this.grounds = open.stories().grounds();
  }

  Element html() {
    var address = StoryNavigation.sources(open.packId(), open.story().id());
    var form =
        new Element("form")
            .addClass("filters")
            .attr("method", "get")
            .attr("action", address + "#found")
            .attr("role", "search")
            .attr("aria-label", text("story.filter"));
    var words =
        field(form, GroundFilter.WORDS, text("story.filter." + GroundFilter.WORDS))
            .addClass("words");
    words
        .appendElement("input")
        .attr("type", "search")
        .attr("name", GroundFilter.WORDS)
        .attr("id", id(GroundFilter.WORDS))
        .attr("value", filter.words());
    standing(form);
    mark(form);
    step(form);
    source(form);
    var ways = form.appendElement("div").addClass("ways");
    ways.appendElement("button")
        .attr("type", "submit")
        .addClass("button primary")
        .text(text("story.filter.show"));
    if (!filter.isEmpty()) {
      ways.appendElement("a")
          .addClass("button")
          .attr("href", address)
          .text(text("story.filter.all"));
    }
    return form;
  }

  private void standing(Element form) {
    var select = select(form, GroundFilter.STANDING);
    var standings = new StandingHtml(language);
    for (Standing one : Standing.values()) {
      option(
          select,
          one.word(),
          StandingHtml.sign(one) + " " + standings.words(one),
          count(ground -> ground.standing() == one),
          filter.standing().equals(Optional.of(one)));
    }
  }

  private void mark(Element form) {
    var select = select(form, GroundFilter.MARK);
    for (ArticleMark one : ArticleMark.values()) {
      option(
          select,
          one.word(),
          text("story.mark." + one.word()),
          count(ground -> ground instanceof Ground.Claim claim && claim.mark() == one),
          filter.mark().equals(Optional.of(one)));
    }
  }

  private void step(Element form) {
    var select = select(form, GroundFilter.STEP);
    for (Step one : open.story().steps()) {
      var only = GroundFilter.of(Map.of(GroundFilter.STEP, one.slug()), open);
      option(
          select,
          one.slug(),
          Texts.of(
              language,
              "story.filter.step.of",
              open.story().number(one),
              one.text(open.edition()).title()),
          count(ground -> only.admits(ground, open)),
          filter.step().equals(Optional.of(one)));
    }
  }

  private void source(Element form) {
    var select = select(form, GroundFilter.SOURCE);
    for (Source one : open.stories().sources()) {
      option(
          select,
          one.id().value(),
          SourceLabel.of(one, language),
          count(ground -> ground.sources().contains(one.id())),
          filter.source().equals(Optional.of(one)));
    }
  }

  private long count(Predicate<Ground> which) {
    return grounds.stream().filter(which).count();
  }

  private Element select(Element form, String name) {
    var select =
        field(form, name, text("story.filter." + name))
            .appendElement("select")
            .attr("name", name)
            .attr("id", id(name));
    select.appendElement("option").attr("value", "").text(text("story.filter.any"));
    return select;
  }

  private void option(Element select, String value, String label, long count, boolean chosen) {
    if (count > 0) {
      select
          .appendElement("option")
          .attr("value", value)
          .attr("selected", chosen)
          .text(Texts.of(language, "story.filter.count", label, count));
    }
  }

  private static Element field(Element form, String name, String label) {
    var field = form.appendElement("div").addClass("field");
    field.appendElement("label").attr("for", id(name)).text(label);
    return field;
  }

  private static String id(String name) {
    return "filter-" + name;
  }

  private String text(String key) {
    return Texts.of(language, key);
  }
}
