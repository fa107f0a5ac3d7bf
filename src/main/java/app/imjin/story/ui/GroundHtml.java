package app.imjin.story.ui;

import app.imjin.common.Language;
import app.imjin.common.LocalizedText;
import app.imjin.common.RichText;
import app.imjin.common.Texts;
import app.imjin.pack.ClaimId;
import app.imjin.pack.EventId;
import app.imjin.story.Ground;
import app.imjin.story.ReadingPath;
import app.imjin.story.Source;
import app.imjin.story.Standing;
import app.imjin.story.Step;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/// What a step rests on: claims of the article held against other reports, and facts beside them.
final class GroundHtml {
  private final OpenStory open;
  private final ReadingPath path;
  private final Language language;

  GroundHtml(OpenStory open, ReadingPath path) {
    this.open = open;
    this.path = path;
    this.language = open.edition().language();
  }

  /// A disclosure with everything that the step's points rest on.
  Element panel(Step step) {
    var details = new Element("details").addClass("how");
    details.appendElement("summary").text(text("story.how"));
    var panel = details.appendElement("div").addClass("how-panel");
    panel.appendElement("h2").text(text("story.how.title"));
    grounds(step).forEach(ground -> panel.appendChild(ground(step, ground)));
    panel
        .appendElement("button")
        .attr("type", "button")
        .addClass("button primary close-panel")
        .text(text("story.how.back"));
    return details;
  }

  /// The claims first, in the order of the step, then facts and events in the order of its points.
  private List<Ground> grounds(Step step) {
    Set<ClaimId> ids = new LinkedHashSet<>(step.claims());
    step.points().entrySet().stream()
        .sorted((one, other) -> number(one.getKey()) - number(other.getKey()))
        .flatMap(point -> point.getValue().stream())
        .filter(id -> !isEvent(id))
        .map(ClaimId::new)
        .forEach(ids::add);
    return ids.stream()
        .flatMap(id -> open.stories().ground(id).stream())
        .map(ground -> ground.on(path))
        .toList();
  }

  private static int number(String point) {
    return Integer.parseInt(point.substring(1));
  }

  static boolean isEvent(String id) {
    try {
      return !new EventId(id).value().isEmpty();
    } catch (IllegalArgumentException other) {
      return false;
    }
  }

  private Element ground(Step step, Ground ground) {
    var section =
        switch (ground) {
          case Ground.Claim claim -> claim(claim);
          case Ground.Fact fact -> fact(fact);
        };
    if (ground.isDoubted()) {
      section.attr("id", Doubts.anchor(step, ground)).attr("tabindex", "-1");
    }
    return section;
  }

  private Element claim(Ground.Claim claim) {
    var section = section(claim);
    section.appendElement("h3").text(claim.title().in(language));
    section.appendChild(standing(claim.standing()));
    section
        .appendElement("span")
        .addClass("article-mark")
        .text(text("story.mark." + claim.mark().word()));
    var list = section.appendElement("dl");
    entry(list, "story.ground.article", claim.article());
    entry(list, "story.ground.others", claim.others());
    list.appendElement("dd").addClass("sources").appendChild(sources(claim));
    claim
        .why()
        .ifPresent(why ->
            entry(
                list, claim.inference() ? "story.ground.why.inference" : "story.ground.why", why));
    entry(list, "story.ground.print", claim.print());
    return section;
  }

  private Element fact(Ground.Fact fact) {
    var section = section(fact);
    section.appendChild(standing(fact.standing()));
    var list = section.appendElement("dl");
    entry(list, "story.ground.fact", fact.statement());
    list.appendElement("dd").addClass("sources").appendChild(sources(fact));
    return section;
  }

  private static Element section(Ground ground) {
    return new Element("section").addClass("ground").attr("data-ground", ground.id().value());
  }

  private void entry(Element list, String key, LocalizedText words) {
    list.appendElement("dt").text(text(key));
    list.appendElement("dd").html(new RichText(words.in(language)).html());
  }

  private Element standing(Standing standing) {
    return new Element("span")
        .addClass("mark")
        .addClass("standing-" + standing.word())
        .text(text("story.standing." + standing.word()));
  }

  private Element sources(Ground ground) {
    var line = new Element("span");
    if (ground.sources().isEmpty()) {
      return line.text(text("story.ground.none"));
    }
    for (var id : ground.sources()) {
      open.stories()
          .source(id)
          .ifPresent(source -> {
            if (line.childNodeSize() > 0) {
              line.appendText(" · ");
            }
            line.appendChild(source(source));
          });
    }
    return line;
  }

  private Element source(Source source) {
    var label = SourceLabel.of(source, language);
    return source
        .address()
        .map(address ->
            new Element("a")
                .attr("href", address.toString())
                .attr("rel", "noopener noreferrer")
                .attr("target", "_blank")
                .text(label))
        .orElseGet(() -> new Element("span").text(label));
  }

  private String text(String key) {
    return Texts.of(language, key);
  }
}
