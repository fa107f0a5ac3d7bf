package app.imjin.story.ui;

import app.imjin.common.Language;
import app.imjin.common.Texts;
import app.imjin.map.ui.SceneHtml;
import app.imjin.story.Step;
import app.imjin.timeline.ui.TimelineHtml;
import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/// One step as an article: its words and what they rest on.
final class StepHtml {
  private final OpenStory open;
  private final Language language;
  private final TellingHtml tellings;

  StepHtml(OpenStory open) {
    this.open = open;
    this.language = open.edition().language();
    this.tellings = new TellingHtml(open);
  }

  /// What the first paint needs of a step.
  Element article(Step step) {
    return article(step, tellings.brief(step));
  }

  /// All of a step: with what it rests on, the other ways to tell it, what map and timeline shall
  /// show, and its picture for paper.
  Element whole(Step step) {
    var article = article(step, tellings.of(step));
    tellings.others(step).forEach(article::appendChild);
    return article.appendChild(data(step)).appendChild(picture(step));
  }

  private Element article(Step step, List<Element> telling) {
    var article =
        new Element("article")
            .addClass("step")
            .attr("data-step", step.slug())
            .attr("data-title", documentTitle(step));
    article.appendChild(kicker(step));
    article.appendElement("h1").text(title(step));
    telling.forEach(article::appendChild);
    return article;
  }

  private Element picture(Step step) {
    return SceneHtml.picture(open.packId(), open.atlas(), step.scene(), language)
        .addClass("step-picture");
  }

  String title(Step step) {
    return step.text(open.edition()).title();
  }

  private String documentTitle(Step step) {
    return Texts.of(
        language,
        "shell.title",
        Texts.of(language, "story.step.title", title(step), open.story().title().in(language)));
  }

  /// The number and when it is; a room sees the number elsewhere.
  private Element kicker(Step step) {
    var steps = open.story().steps().size();
    var number = Texts.of(language, "story.step.of", open.story().number(step), steps);
    var kicker = new Element("p").addClass("kicker");
    kicker.appendElement("span").addClass("step-of").text(number + " · ");
    return kicker.appendText(step.when().in(language));
  }

  private Element data(Step step) {
    var scene = SceneHtml.json(open.packId(), open.atlas(), step.scene(), language);
    var time = TimelineHtml.view(open.timeline(), step.span(), step.events(), language);
    var json = "{\"scene\":" + scene + ",\"time\":" + time + "}";
    // A closing tag within a text must not end the script element.
    return new Element("script")
        .attr("type", "application/json")
        .addClass("step-data")
        .appendChild(new DataNode(json.replace("</", "<\\/")));
  }
}
