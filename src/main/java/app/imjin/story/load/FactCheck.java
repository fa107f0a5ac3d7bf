package app.imjin.story.load;

import app.imjin.common.Language;
import app.imjin.pack.PackFiles;
import app.imjin.pack.Problems;
import app.imjin.story.Edition;
import app.imjin.story.Level;
import app.imjin.story.Sentence;
import app.imjin.story.Step;
import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Every text of a point states the same figures, dates, times and names. All are compared with the
/// English text at B2, which has every point.
final class FactCheck {
  private static final Edition WHOLE = new Edition(Language.EN, Level.B2);

  private final FactFinder finder;
  private final Problems problems;

  FactCheck(PackFiles files, Problems problems) {
    this.finder = new FactFinder(NameForms.read(files));
    this.problems = problems;
  }

  /// @param path of the step's own file
  void compare(String path, Step step) {
    var whole = new HashMap<String, Set<Fact>>();
    for (Sentence sentence : step.text(WHOLE).sentences()) {
      whole.putIfAbsent(sentence.point(), found(path, Language.EN, sentence));
    }
    for (Edition edition : step.texts().keySet()) {
      if (edition.equals(WHOLE)) {
        continue;
      }
      var file = file(path, edition);
      for (Sentence sentence : step.text(edition).sentences()) {
        var facts = found(file, edition.language(), sentence);
        Optional.ofNullable(whole.get(sentence.point()))
            .ifPresent(wanted -> compare(file, sentence.point(), facts, wanted, path));
      }
    }
  }

  /// The facts of a sentence; days that are not in the calendar are reported.
  private Set<Fact> found(String file, Language language, Sentence sentence) {
    var found = finder.in(language, sentence.text().markdown());
    found.slips().forEach(slip -> problems.add(file, "point " + sentence.point(), slip));
    return found.facts();
  }

  private void compare(
      String file, String point, Set<Fact> facts, Set<Fact> whole, String wholeFile) {
    for (Fact fact : whole) {
      if (!facts.contains(fact)) {
        problems.add(
            file,
            "point " + point,
            "The point lacks %s, which it has in %s.".formatted(fact.words(), name(wholeFile)));
      }
    }
    for (Fact fact : facts) {
      if (!whole.contains(fact)) {
        problems.add(
            file,
            "point " + point,
            "The point has %s, which it lacks in %s.".formatted(fact.words(), name(wholeFile)));
      }
    }
  }

  /// The file that holds a text of the step whose own file is at the path.
  static String file(String path, Edition edition) {
    return edition.equals(WHOLE)
        ? path
        : path.substring(0, path.length() - "md".length())
            + edition.language().tag()
            + "."
            + edition.level().name().toLowerCase(Locale.ROOT)
            + ".md";
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
