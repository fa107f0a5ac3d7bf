package app.imjin.story.ui;

import app.imjin.common.Language;
import app.imjin.common.RichText;
import app.imjin.common.Texts;
import app.imjin.map.ui.SceneHtml;
import app.imjin.story.Step;
import app.imjin.timeline.ui.TimelineHtml;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/// One step as an article: its words and what they rest on.
final class StepHtml {
  private final OpenStory open;
  private final Language language;

  StepHtml(OpenStory open) {
    this.open = open;
    this.language = open.edition().language();
  }

  /// What the first paint needs of a step.
  Element article(Step step) {
    return article(step, new EvidencePanel(open).brief(step));
  }

  private Element article(Step step, Element evidence) {
    var text = step.text(open.edition());
    var article =
        new Element("article")
            .addClass("step")
            .attr("data-step", step.slug())
            .attr("data-title", documentTitle(step));
    article.appendChild(kicker(step));
    article.appendElement("h1").text(text.title());
    step.care()
        .ifPresent(care ->
            article
                .appendElement("p")
                .addClass("care")
                .attr("role", "note")
                .html(new RichText(care.in(language)).html()));
    var sentences = new SentenceHtml(open, step);
    var body = article.appendElement("div").addClass("step-body");
    text.paragraphs().forEach(paragraph -> body.appendChild(sentences.paragraph(paragraph)));
    sentences.glosses().forEach(article::appendChild);
    article.appendChild(new SureMarks(open, step).legend());
    article.appendChild(evidence);
    return article;
  }

  /// All of a step: with what it rests on, what map and timeline shall show, and its picture for
  /// paper.
  Element whole(Step step) {
    return article(step, new EvidencePanel(open).of(step))
        .appendChild(data(step))
        .appendChild(picture(step));
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
