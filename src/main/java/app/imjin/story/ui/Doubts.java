package app.imjin.story.ui;

import app.imjin.common.Texts;
import app.imjin.pack.ClaimId;
import app.imjin.story.Ground;
import app.imjin.story.Sentence;
import app.imjin.story.Standing;
import app.imjin.story.Step;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/// The small marks at sentences whose facts are in doubt. Each leads to what is said about it under
/// "How do we know?"; what a whole step speaks of is marked once, where it has been said.
final class Doubts {
  private final OpenStory open;
  private final Step step;
  private final Map<String, List<Ground>> byPoint;

  Doubts(OpenStory open, Step step) {
    this.open = open;
    this.step = step;
    this.byPoint =
        step.points().values().stream()
            .flatMap(List::stream)
            .distinct()
            .flatMap(id -> doubted(id).stream())
            .collect(Collectors.groupingBy(this::lastPoint));
  }

  private List<Ground> doubted(String id) {
    return GroundHtml.isEvent(id)
        ? List.of()
        : open.stories().ground(new ClaimId(id)).filter(Ground::isDoubted).stream().toList();
  }

  private String lastPoint(Ground ground) {
    return step.text(open.edition()).paragraphs().stream()
        .flatMap(List::stream)
        .map(Sentence::point)
        .filter(point -> grounds(point).contains(ground.id().value()))
        .reduce("", (earlier, later) -> later);
  }

  private List<String> grounds(String point) {
    return step.points().getOrDefault(point, List.of());
  }

  /// The marks that come after a sentence.
  List<Element> after(String point) {
    return byPoint.getOrDefault(point, List.of()).stream().map(this::mark).toList();
  }

  private Element mark(Ground ground) {
    var language = open.edition().language();
    var label = Texts.of(language, "story.doubt", Texts.of(language, words(ground)));
    return new Element("a")
        .addClass("doubt")
        .attr("href", "#" + anchor(step, ground))
        .attr("aria-label", label)
        .text("?");
  }

  private static String words(Ground ground) {
    return switch (ground) {
      case Ground.Claim claim when claim.standing() == Standing.CONFIRMED ->
          "story.mark." + claim.mark().word();
      default -> "story.standing." + ground.standing().word();
    };
  }

  /// Where a ground is explained.
  static String anchor(Step step, Ground ground) {
    return step.slug() + "-" + ground.id().value();
  }
}
