package app.imjin.story.ui;

import app.imjin.common.LocalizedText;
import app.imjin.common.RichText;
import app.imjin.common.Texts;
import app.imjin.story.ReadingPath;
import app.imjin.story.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// The words of a step below its title. A step that can be told in two ways has each of them in an
/// element of its own, so that the browser can put one in the place of the other.
final class TellingHtml {
  private static final String ASK = "ask";

  private final OpenStory open;

  TellingHtml(OpenStory open) {
    this.open = open;
  }

  /// The words as the reader chose them, or the note that asks.
  List<Element> of(Step step) {
    return of(step, path -> new EvidencePanel(open, path).of(step));
  }

  /// The same with "How do we know?" in little, for the first paint.
  List<Element> brief(Step step) {
    return of(step, path -> new EvidencePanel(open, path).brief(step));
  }

  private List<Element> of(Step step, Function<ReadingPath, Element> evidence) {
    if (step.hasTwoPaths()) {
      return List.of(telling(step, open.pathAt(step), evidence));
    }
    return Stream.concat(
            step.care().map(care -> note().html(words(care))).stream(),
            words(step, ReadingPath.FULL, evidence).stream())
        .toList();
  }

  /// The same step told in the other ways.
  List<Element> others(Step step) {
    var ways = new ArrayList<Optional<ReadingPath>>();
    if (step.asksFirst()) {
      ways.add(Optional.empty());
    }
    for (ReadingPath path : ReadingPath.values()) {
      ways.add(Optional.of(path));
    }
    return ways.stream()
        .filter(Predicate.not(open.pathAt(step)::equals))
        .map(way ->
            new Element("template")
                .addClass("other-telling")
                .appendChild(telling(step, way, path -> new EvidencePanel(open, path).of(step))))
        .toList();
  }

  /// Of all ways that stand in a document the one that the reader chose. Paper cannot ask, so there
  /// the gentler words stand where nothing was chosen.
  static void settle(Element document, OpenStory open) {
    var path = open.path().orElse(ReadingPath.GENTLE).word();
    for (Element step : document.select(".step:has(> .other-telling)")) {
      step.select("> .other-telling > .telling[data-telling=" + path + "]")
          .forEach(wanted -> step.select("> .telling").forEach(other -> other.replaceWith(wanted)));
      step.select("> .other-telling").remove();
    }
    leadBackTo(open.address() + "/print", document);
  }

  /// The links that choose lead to the reader's page; on another page they lead to that.
  static void leadBackTo(String address, Element page) {
    for (Element way : page.select("a[data-path]")) {
      way.attr("href", address + "?path=" + way.attr("data-path"));
    }
  }

  private Element telling(
      Step step, Optional<ReadingPath> path, Function<ReadingPath, Element> evidence) {
    var telling =
        new Element("div")
            .addClass("telling")
            .attr("data-telling", path.map(ReadingPath::word).orElse(ASK));
    path.ifPresentOrElse(
        chosen -> {
          chosenNote(step, chosen).ifPresent(telling::appendChild);
          words(step, chosen, evidence).forEach(telling::appendChild);
        },
        () -> telling.appendChild(ask(step)));
    return telling;
  }

  private List<Element> words(
      Step step, ReadingPath path, Function<ReadingPath, Element> evidence) {
    var sentences = new SentenceHtml(open, step);
    var body = new Element("div").addClass("step-body");
    step.text(open.edition())
        .on(path)
        .paragraphs()
        .forEach(paragraph -> body.appendChild(sentences.paragraph(paragraph)));
    var parts = new ArrayList<Element>();
    parts.add(body);
    parts.addAll(sentences.glosses());
    parts.add(new SureMarks(open, step).legend());
    parts.add(evidence.apply(path));
    return parts;
  }

  private Element ask(Step step) {
    var title = "care-" + step.slug();
    var ask = new Element("section").addClass("care ask").attr("aria-labelledby", title);
    ask.appendElement("h2").attr("id", title).text(text("story.care.title"));
    step.care().ifPresent(care -> ask.appendElement("p").html(words(care)));
    ask.appendElement("p").text(text("story.care.ways"));
    var ways = ask.appendElement("p").addClass("ways");
    for (ReadingPath path : ReadingPath.values()) {
      ways.appendChild(way(step, path).addClass("button"));
    }
    return ask;
  }

  /// What stands above the text once the way is chosen, with the way back.
  private Optional<Element> chosenNote(Step step, ReadingPath path) {
    return switch (path) {
      case FULL ->
          step.care()
              .map(care ->
                  note().html(words(care) + " ").appendChild(way(step, ReadingPath.GENTLE)));
      case GENTLE ->
          Optional.of(
              note()
                  .text(text("story.care.gentle.on") + " ")
                  .appendChild(way(step, ReadingPath.FULL)));
    };
  }

  private static Element note() {
    return new Element("p").addClass("care").attr("role", "note");
  }

  /// A link that chooses: without scripts the server gives the page anew.
  private Element way(Step step, ReadingPath path) {
    return new Element("a")
        .attr("href", StoryNavigation.step(open.packId(), step.id()) + "?path=" + path.word())
        .attr("data-path", path.word())
        .text(text("story.care." + path.word()));
  }

  private String words(LocalizedText text) {
    return new RichText(text.in(open.edition().language())).html();
  }

  private String text(String key) {
    return Texts.of(open.edition().language(), key);
  }
}
