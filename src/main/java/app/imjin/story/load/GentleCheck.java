package app.imjin.story.load;

import app.imjin.common.Language;
import app.imjin.pack.ContentFile;
import app.imjin.pack.PackFiles;
import app.imjin.pack.Problems;
import app.imjin.story.Edition;
import app.imjin.story.Ground;
import app.imjin.story.Level;
import app.imjin.story.ReadingPath;
import app.imjin.story.Sentence;
import app.imjin.story.Step;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// The gentler path loses no fact by accident: every edition has gentler words for the same points,
/// and they state what the point states but for what the step declares as left out
/// (`gentle/leaves_out`).
final class GentleCheck {
  private static final Edition WHOLE = new Edition(Language.EN, Level.B2);

  private final FactFinder finder;
  private final List<Ground> grounds;
  private final Problems problems;

  GentleCheck(PackFiles files, List<Ground> grounds, Problems problems) {
    this.finder = new FactFinder(NameForms.read(files));
    this.grounds = grounds;
    this.problems = problems;
  }

  /// @param file the step's own, with the English text at B2
  void check(ContentFile file, Step step) {
    var leftOut = file.tree().path("gentle").path("leaves_out");
    for (Sentence sentence : step.text(WHOLE).sentences()) {
      var left = declared(leftOut.path(sentence.point()));
      if (sentence.gentle().isPresent()) {
        whole(file.path(), sentence, left);
        claims(step, sentence.point(), left);
      } else if (!left.isEmpty()) {
        problem(file.path(), sentence.point(), "The point has no gentler words to leave it out.");
      }
    }
    step.texts().keySet().forEach(edition -> edition(file.path(), step, edition));
  }

  /// The gentler words in English at B2, held against those in full.
  private void whole(String file, Sentence sentence, Set<Fact> left) {
    var full = facts(WHOLE, sentence.on(ReadingPath.FULL));
    var gentle = facts(WHOLE, sentence.on(ReadingPath.GENTLE));
    var point = sentence.point();
    each(file, point, "The step leaves out %s here, but the point does not have it.", left, full);
    each(
        file,
        point,
        "The gentler words lack %s. Say it, or declare it under gentle/leaves_out.",
        without(full, left),
        gentle);
    each(
        file,
        point,
        "The gentler words have %s, which the step leaves out or the point lacks.",
        gentle,
        without(full, left));
  }

  /// The gentler words of an edition, held against the English at B2.
  private void edition(String path, Step step, Edition edition) {
    var file = FactCheck.file(path, edition);
    for (Sentence sentence : step.text(edition).sentences()) {
      var whole = step.text(WHOLE).at(sentence.point());
      boolean should = whole.flatMap(Sentence::gentle).isPresent();
      if (sentence.gentle().isPresent() != should) {
        problem(
            file,
            sentence.point(),
            should
                ? "The point has no gentler words here, but has some in English at B2."
                : "The point has gentler words here, but none in English at B2.");
      } else if (should) {
        compare(file, edition, sentence, whole.orElseThrow());
      }
    }
  }

  private void compare(String file, Edition edition, Sentence sentence, Sentence whole) {
    var here = facts(edition, sentence.on(ReadingPath.GENTLE));
    var there = facts(WHOLE, whole.on(ReadingPath.GENTLE));
    var point = sentence.point();
    each(file, point, "The gentler words lack %s, which they have in English.", there, here);
    each(file, point, "The gentler words have %s, which they lack in English.", here, there);
  }

  /// What a sentence leaves out does not stand under "How do we know?" either.
  private void claims(Step step, String point, Set<Fact> left) {
    var ids = step.grounds(point);
    grounds.stream()
        .filter(ground -> ids.contains(ground.id()))
        .forEach(ground -> {
          var told = new HashSet<Fact>();
          words(ground.on(ReadingPath.GENTLE)).forEach(words -> told.addAll(english(words)));
          told.retainAll(left);
          each(
              "claims.yaml",
              ground.id().value(),
              "The gentler path of %s leaves out %%s. Give the claim gentler words without it."
                  .formatted(step.slug()),
              told,
              Set.of());
        });
  }

  private static Stream<String> words(Ground ground) {
    return switch (ground) {
      case Ground.Claim claim ->
          Stream.of(claim.title(), claim.article(), claim.others(), claim.print())
              .map(text -> text.in(Language.EN));
      case Ground.Fact fact -> Stream.of(fact.statement().in(Language.EN));
      case Ground.Happening event ->
          Stream.of(event.title(), event.text()).map(text -> text.in(Language.EN));
    };
  }

  private Set<Fact> declared(JsonNode phrases) {
    var facts = new HashSet<Fact>();
    phrases.valueStream().forEach(phrase -> facts.addAll(english(phrase.asString())));
    return facts;
  }

  private Set<Fact> english(String words) {
    return finder.in(Language.EN, words).facts();
  }

  private Set<Fact> facts(Edition edition, Sentence sentence) {
    return finder.in(edition.language(), sentence.text().markdown()).facts();
  }

  private static Set<Fact> without(Set<Fact> facts, Set<Fact> taken) {
    var rest = new HashSet<>(facts);
    rest.removeAll(taken);
    return rest;
  }

  private void each(
      String file, String place, String sentence, Set<Fact> facts, Set<Fact> expected) {
    without(facts, expected)
        .forEach(fact -> problem(file, place, sentence.formatted(fact.words())));
  }

  private void problem(String file, String place, String sentence) {
    problems.add(file, place.startsWith("p") ? "point " + place : place, sentence);
  }
}
