package app.imjin.story.ui;

import app.imjin.common.Language;
import app.imjin.common.LocalizedText;
import app.imjin.common.RichText;
import app.imjin.common.Texts;
import app.imjin.story.ArticleMark;
import app.imjin.story.Ground;
import app.imjin.story.Stories;
import org.jsoup.nodes.Element;

/// What is said about one ground: a claim of the article held against other reports, a fact beside
/// it, or an event, each with its sources.
final class GroundHtml {
  private final Language language;
  private final StandingHtml standings;
  private final SourceHtml sources;

  GroundHtml(Stories stories, Language language) {
    this.language = language;
    this.standings = new StandingHtml(language);
    this.sources = new SourceHtml(stories, language);
  }

  Element section(Ground ground) {
    var section =
        new Element("section").addClass("ground").attr("data-ground", ground.id().value());
    switch (ground) {
      case Ground.Claim claim -> claim(section, claim);
      case Ground.Fact fact -> fact(section, fact);
      case Ground.Happening event -> event(section, event);
    }
    return section;
  }

  private void claim(Element section, Ground.Claim claim) {
    section.appendElement("h3").text(claim.title().in(language));
    section.appendChild(standings.pill(claim));
    section
        .appendElement("span")
        .addClass("article-mark")
        .text(text("story.mark." + claim.mark().word()));
    var list = section.appendElement("dl");
    entry(list, "story.ground.article", claim.article());
    entry(list, "story.ground.others", claim.others()).appendChild(sources.of(claim));
    why(list, claim);
    entry(list, "story.ground.print", claim.print());
  }

  private void why(Element list, Ground.Claim claim) {
    if (claim.why().isPresent()) {
      var key = claim.inference() ? "story.ground.why.inference" : "story.ground.why";
      entry(list, key, claim.why().get());
    } else if (claim.mark() != ArticleMark.OK) {
      list.appendElement("dt").text(text("story.ground.why"));
      list.appendElement("dd").text(text("story.ground.why.unknown"));
    }
  }

  private void fact(Element section, Ground.Fact fact) {
    section.appendChild(standings.pill(fact));
    var list = section.appendElement("dl");
    entry(list, "story.ground.fact", fact.statement()).appendChild(sources.of(fact));
  }

  private void event(Element section, Ground.Happening event) {
    section.appendElement("h3").text(event.title().in(language));
    section.appendChild(standings.pill(event));
    section.appendElement("span").addClass("article-mark").text(event.date().in(language));
    var list = section.appendElement("dl");
    entry(list, "story.ground.event", event.text()).appendChild(sources.of(event));
  }

  private Element entry(Element list, String key, LocalizedText words) {
    list.appendElement("dt").text(text(key));
    return list.appendElement("dd").html(new RichText(words.in(language)).html());
  }

  private String text(String key) {
    return Texts.of(language, key);
  }
}
