package app.imjin.story.ui;

import app.imjin.common.Language;
import app.imjin.common.Texts;
import app.imjin.pack.GroundId;
import app.imjin.story.Ground;
import app.imjin.story.ReadingPath;
import app.imjin.story.Sentence;
import app.imjin.story.Step;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/// "How do we know?": a disclosure with everything that the sentences of a step rest on. A mark in
/// the text opens it with that of its own sentence alone.
final class EvidencePanel {
  private final OpenStory open;
  private final ReadingPath path;
  private final Language language;
  private final GroundHtml html;

  EvidencePanel(OpenStory open, ReadingPath path) {
    this.open = open;
    this.path = path;
    this.language = open.edition().language();
    this.html = new GroundHtml(open.stories(), language);
  }

  Element of(Step step) {
    var details = new Element("details").addClass("how");
    details.appendElement("summary").text(text("story.how"));
    var panel = details.appendElement("div").addClass("how-panel");
    panel.appendChild(head());
    panel.appendElement("p").addClass("asked").attr("hidden", true);
    grounds(step).forEach(ground -> panel.appendChild(section(step, ground)));
    panel.appendChild(ways(step));
    panel.appendElement("p").addClass("hint").text(text("story.how.hint"));
    return details;
  }

  /// The same in little, for the first paint: the way to the page that tells all of it.
  Element brief(Step step) {
    var details = new Element("details").addClass("how");
    details.appendElement("summary").text(text("story.how"));
    var panel = details.appendElement("div").addClass("how-panel");
    panel.appendChild(head());
    panel.appendChild(ways(step));
    return details;
  }

  /// Stays in view, since a panel may be longer than the screen.
  private Element head() {
    var head = new Element("div").addClass("how-head");
    head.appendElement("h2").text(text("story.how.title"));
    button(head, "close-panel", "story.how.close");
    return head;
  }

  private Element ways(Step step) {
    var ways = new Element("p").addClass("ways");
    button(ways, "primary close-panel", "story.how.back");
    button(ways, "all-grounds", "story.how.all").attr("hidden", true);
    ways.appendElement("a")
        .addClass("button")
        .attr("href", StoryNavigation.sources(open.packId(), step.id()))
        .text(text("story.how.sources"));
    return ways;
  }

  /// The claims first, in the order of the step, then the rest in the order of its sentences.
  private List<Ground> grounds(Step step) {
    var ids = new LinkedHashSet<GroundId>(step.claims());
    points(step).stream().flatMap(point -> step.grounds(point).stream()).forEach(ids::add);
    return open.stories().grounds(ids).stream().map(ground -> ground.on(path)).toList();
  }

  private List<String> points(Step step) {
    return step.text(open.edition()).sentences().stream().map(Sentence::point).toList();
  }

  private Element section(Step step, Ground ground) {
    var resting =
        points(step).stream()
            .filter(point -> step.grounds(point).contains(ground.id()))
            .collect(Collectors.joining(" "));
    return html.section(ground).attr("data-points", resting).attr("tabindex", "-1");
  }

  private Element button(Element parent, String classes, String key) {
    return parent
        .appendElement("button")
        .attr("type", "button")
        .addClass("button")
        .addClass(classes)
        .text(text(key));
  }

  private String text(String key) {
    return Texts.of(language, key);
  }
}
