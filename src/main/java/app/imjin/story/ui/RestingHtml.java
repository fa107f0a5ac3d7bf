package app.imjin.story.ui;

import app.imjin.common.Language;
import app.imjin.common.Texts;
import app.imjin.pack.PointId;
import app.imjin.story.Ground;
import app.imjin.story.ReadingPath;
import app.imjin.story.Sentence;
import app.imjin.story.Source;
import app.imjin.story.Step;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// What rests on something: the sentences on a claim, the claims on a source. Folded away, with
/// their number.
final class RestingHtml {
  private final OpenStory open;
  private final Language language;

  RestingHtml(OpenStory open) {
    this.open = open;
    this.language = open.edition().language();
  }

  /// The sentences of the points in the reader's edition, each a way to it; empty when there are
  /// none.
  Optional<Element> sentences(List<PointId> points) {
    var list = new Element("ul");
    points.forEach(point -> sentence(point).ifPresent(list::appendChild));
    return folded("story.resting.sentences", list);
  }

  private Optional<Element> sentence(PointId point) {
    return open.story()
        .step(point.step().slug().value())
        .flatMap(step ->
            step.text(open.edition())
                .on(open.path().orElse(ReadingPath.GENTLE))
                .at(point.name())
                .map(sentence -> item(point, step, sentence)));
  }

  private Element item(PointId point, Step step, Sentence sentence) {
    var item = new Element("li");
    var number = Texts.of(language, "story.resting.step", open.story().number(step));
    item.appendElement("span").addClass("step-number").text(number);
    item.appendText(" ")
        .appendElement("a")
        .attr("href", StoryNavigation.point(open.packId(), point))
        .text(Jsoup.parse(sentence.text().html()).text());
    return item;
  }

  /// The claims, facts and events that rest on a source.
  Optional<Element> grounds(Source source) {
    var list = new Element("ul");
    var page = StoryNavigation.sources(open.packId(), open.story().id());
    open.stories().grounds().stream()
        .filter(ground -> ground.sources().contains(source.id()))
        .forEach(ground ->
            list.appendElement("li")
                .appendElement("a")
                .attr("href", page + "#" + ground.id().value())
                .text(title(ground)));
    return folded("story.resting.grounds", list);
  }

  String title(Ground ground) {
    return switch (ground) {
      case Ground.Claim claim -> claim.title().in(language);
      case Ground.Fact fact -> fact.statement().in(language);
      case Ground.Happening event -> event.title().in(language);
    };
  }

  /// Nothing for an empty list.
  Optional<Element> folded(String key, Element list) {
    if (list.childrenSize() == 0) {
      return Optional.empty();
    }
    var details = new Element("details").addClass("resting");
    details.appendElement("summary").text(Texts.of(language, key, list.childrenSize()));
    details.appendChild(list);
    return Optional.of(details);
  }
}
