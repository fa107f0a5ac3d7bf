package app.imjin.quiz;

import app.imjin.common.LocalizedText;
import app.imjin.map.Scene;
import app.imjin.pack.PlaceId;
import app.imjin.pack.Proof;
import app.imjin.pack.QuestionId;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// A question with everything about it: its key, its feedback, its proof. Never sent to a student;
/// a student gets a [Paper].
///
/// Each is whole when it is made: a constructor throws IllegalArgumentException with a sentence for
/// the author when the parts do not make a question.
public sealed interface Question {
  Asked asked();

  default QuestionId id() {
    return asked().id();
  }

  default int version() {
    return asked().version();
  }

  default LocalizedText stem() {
    return asked().stem();
  }

  default Proof proof() {
    return asked().proof();
  }

  /// What a student reads after the right answer.
  default LocalizedText right() {
    return asked().right();
  }

  /// What wrong answers to it show.
  List<Slip> slips();

  /// The places it asks about or offers; those that its map merely shows are not among them.
  default Set<PlaceId> places() {
    return Set.of();
  }

  /// Reads a question as it stands in `questions/<id>.yaml`.
  ///
  /// @throws IllegalArgumentException when it has not its form
  static Question read(JsonNode node) {
    return QuestionForm.read(node);
  }

  /// One option is right.
  record ChooseOne(Asked asked, List<Option> options, boolean shuffled) implements Question {
    public ChooseOne {
      options = Whole.options(options);
      Whole.oneRight(options);
    }

    @Override
    public List<Slip> slips() {
      return Whole.slips(options);
    }
  }

  /// One or more options are right.
  record ChooseMany(Asked asked, List<Option> options, boolean shuffled) implements Question {
    public ChooseMany {
      options = Whole.options(options);
      if (options.stream().noneMatch(Option.Right.class::isInstance)) {
        throw new IllegalArgumentException("At least one option is right");
      }
    }

    @Override
    public List<Slip> slips() {
      return Whole.slips(options);
    }
  }

  /// True or false; the options are `true` and `false`, in the author's order.
  record TrueFalse(Asked asked, List<Option> options) implements Question {
    private static final Set<OptionId> BOTH = Set.of(new OptionId("true"), new OptionId("false"));

    public TrueFalse {
      options = Whole.options(options);
      Whole.oneRight(options);
      if (!new HashSet<>(Whole.ids(options)).equals(BOTH)) {
        throw new IllegalArgumentException("The options are \"true\" and \"false\"");
      }
    }

    @Override
    public List<Slip> slips() {
      return Whole.slips(options);
    }
  }

  /// Items to be put in order.
  ///
  /// @param items in the right order, two or more
  /// @param mistakes what wrong orders show; the first that fits counts
  /// @param otherwise for a wrong order that no mistake fits
  record Order(Asked asked, List<Item> items, List<Mistake> mistakes, Slip otherwise)
      implements Question {
    public Order {
      items = List.copyOf(items);
      mistakes = List.copyOf(mistakes);
      var ids = Whole.few(items.stream().map(Item::id).toList());
      if (ids.size() < 2) {
        throw new IllegalArgumentException("There must be something to put in order");
      }
      for (Mistake mistake : mistakes) {
        mistake.checkAgainst(ids);
      }
    }

    @Override
    public List<Slip> slips() {
      return Stream.concat(mistakes.stream().map(Mistake::slip), Stream.of(otherwise)).toList();
    }

    /// A wrong order: `first` was put somewhere before `second`, though it comes after it.
    public record Mistake(OptionId first, OptionId second, Slip slip) {
      private void checkAgainst(List<OptionId> right) {
        if (!right.contains(first) || !right.contains(second)) {
          throw new IllegalArgumentException(
              "The mistake %s, %s names no two of the items".formatted(first, second));
        }
        if (right.indexOf(first) <= right.indexOf(second)) {
          throw new IllegalArgumentException(
              "%s before %s is the right order, not a mistake".formatted(first, second));
        }
      }
    }
  }

  /// A place to point at, or to choose from a list.
  ///
  /// @param target the right place
  /// @param withinKm how far from it an answer counts, in kilometres
  /// @param scene the map on which the student answers; it neither names nor marks the target
  /// @param choices the list, with the target among them
  /// @param distractors what wrong places show
  /// @param otherwise for every other wrong place
  record PlaceOnMap(
      Asked asked,
      PlaceId target,
      double withinKm,
      Scene scene,
      List<PlaceId> choices,
      List<Distractor> distractors,
      Slip otherwise)
      implements Question {
    public PlaceOnMap {
      choices = Whole.few(choices);
      distractors = List.copyOf(distractors);
      Whole.distance(withinKm);
      if (!choices.contains(target)) {
        throw new IllegalArgumentException("The target is one of the choices");
      }
      if (scene.places().contains(target)
          || scene.highlights().stream().anyMatch(mark -> mark.place().equals(target))) {
        throw new IllegalArgumentException("The map gives the answer away: it shows " + target);
      }
      var wrong = Whole.distinct(distractors.stream().map(Distractor::place).toList());
      if (wrong.contains(target)) {
        throw new IllegalArgumentException("The target is no distractor");
      }
    }

    @Override
    public List<Slip> slips() {
      return Stream.concat(distractors.stream().map(Distractor::slip), Stream.of(otherwise))
          .toList();
    }

    @Override
    public Set<PlaceId> places() {
      var places = new LinkedHashSet<>(choices);
      distractors.forEach(distractor -> places.add(distractor.place()));
      return places;
    }

    /// A wrong place, and what an answer within `withinKm` kilometres of it shows.
    public record Distractor(PlaceId place, double withinKm, Slip slip) {
      public Distractor {
        Whole.distance(withinKm);
      }
    }
  }
}
