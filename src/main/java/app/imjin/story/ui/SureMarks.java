package app.imjin.story.ui;

import app.imjin.story.Ground;
import app.imjin.story.Sentence;
import app.imjin.story.Step;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/// The small marks behind sentences that tell how sure we are. Each leads to what its sentence
/// rests on: in the panel "How do we know?" or, where that is not, on the page of claims and
/// sources. Readers have them at all sentences by a switch, and always where something is in doubt;
/// what a whole step speaks of is then marked once, where it has been said.
final class SureMarks {
  private final OpenStory open;
  private final Step step;
  private final StandingHtml standings;
  private final Set<String> always = new HashSet<>();

  SureMarks(OpenStory open, Step step) {
    this.open = open;
    this.step = step;
    this.standings = new StandingHtml(open.edition().language());
    step.points().values().stream()
        .flatMap(ids -> open.stories().grounds(ids).stream())
        .filter(Ground::isDoubted)
        .distinct()
        .forEach(ground -> always.add(lastPoint(ground)));
  }

  private String lastPoint(Ground ground) {
    return step.text(open.edition()).sentences().stream()
        .map(Sentence::point)
        .filter(point -> step.grounds(point).contains(ground.id()))
        .reduce("", (earlier, later) -> later);
  }

  /// The mark that comes after a sentence.
  Optional<Element> after(String point) {
    return leastSure(point).map(ground -> mark(ground, always.contains(point)));
  }

  /// What the marks of the step mean.
  Element legend() {
    var marked =
        step.text(open.edition()).sentences().stream()
            .flatMap(sentence -> leastSure(sentence.point()).stream())
            .toList();
    return standings.legend(marked);
  }

  /// Of all that a sentence rests on, the least sure counts.
  private Optional<Ground> leastSure(String point) {
    return open.stories().grounds(step.grounds(point)).stream().max(Ground.SUREST_FIRST);
  }

  private Element mark(Ground ground, boolean inDoubt) {
    var name = standings.name(ground);
    var mark =
        new Element("a")
            .addClass("sure")
            .addClass("glyph")
            .addClass(ground.standing().word())
            .attr("href", StoryNavigation.ground(open.packId(), step.id(), ground.id()))
            .attr("aria-label", name)
            .attr("title", name)
            .text(StandingHtml.sign(ground.standing()));
    if (inDoubt) {
      mark.addClass("always");
    }
    if (ground.contradictsArticle()) {
      mark.addClass("otherwise");
    }
    return mark;
  }
}
