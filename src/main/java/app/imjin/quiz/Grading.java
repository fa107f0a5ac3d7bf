package app.imjin.quiz;

import app.imjin.common.Fraction;
import app.imjin.map.LngLat;
import app.imjin.pack.PlaceId;
import app.imjin.quiz.Question.Order.Mistake;
import app.imjin.quiz.Response.Chosen;
import app.imjin.quiz.Response.Named;
import app.imjin.quiz.Response.Ordered;
import app.imjin.quiz.Response.Pinned;
import java.util.List;
import java.util.function.Function;

/// Marks responses. The same question and response give the same verdict on every machine.
public final class Grading {
  private Grading() {}

  /// The verdict on a response that [Response#read] took for this question.
  ///
  /// @param positions where each place is that the question names
  /// @throws IllegalArgumentException when the response is of another kind than the question
  public static Verdict grade(
      Question question, Response response, Function<PlaceId, LngLat> positions) {
    return switch (question) {
      case Question.ChooseOne one -> one(one, one.options(), chosen(response));
      case Question.TrueFalse either -> one(either, either.options(), chosen(response));
      case Question.ChooseMany many -> many(many, chosen(response));
      case Question.Order order -> order(order, ordered(response));
      case Question.PlaceOnMap place -> place(place, at(place, response, positions), positions);
    };
  }

  private static Verdict one(Question question, List<Option> options, List<OptionId> chosen) {
    var picked = picked(options, chosen);
    if (picked.size() != 1) {
      throw new IllegalArgumentException("One option answers " + question.id());
    }
    return switch (picked.getFirst()) {
      case Option.Right _ -> right(question);
      case Option.Wrong wrong -> wrong(question, Fraction.ZERO, List.of(wrong.slip()));
    };
  }

  /// Right picks less wrong picks, of all that is right, and not below nothing: guessing all gains
  /// nothing.
  private static Verdict many(Question.ChooseMany question, List<OptionId> chosen) {
    var slips = Whole.slips(picked(question.options(), chosen));
    int right = (int) question.options().stream().filter(Option.Right.class::isInstance).count();
    int rightPicks = chosen.size() - slips.size();
    var fraction = new Fraction(Math.max(0, rightPicks - slips.size()), right);
    return fraction.isWhole() ? right(question) : wrong(question, fraction, slips);
  }

  /// The share of pairs in the right order: what M. G. Kendall counts in "A New Measure of Rank
  /// Correlation", Biometrika 30 (1938), pages 81-93, as a share of all pairs.
  private static Verdict order(Question.Order question, List<OptionId> given) {
    var right = question.items().stream().map(Item::id).toList();
    if (given.size() != right.size() || !given.containsAll(right)) {
      throw new IllegalArgumentException("All items, and no others, answer " + question.id());
    }
    int pairs = 0;
    int inOrder = 0;
    for (int i = 0; i < right.size(); i++) {
      for (int j = i + 1; j < right.size(); j++) {
        pairs++;
        inOrder += before(given, right.get(i), right.get(j)) ? 1 : 0;
      }
    }
    if (inOrder == pairs) {
      return right(question);
    }
    return wrong(question, new Fraction(inOrder, pairs), List.of(mistake(question, given)));
  }

  private static Slip mistake(Question.Order question, List<OptionId> given) {
    return question.mistakes().stream()
        .filter(mistake -> before(given, mistake.first(), mistake.second()))
        .findFirst()
        .map(Mistake::slip)
        .orElse(question.otherwise());
  }

  private static boolean before(List<OptionId> given, OptionId first, OptionId second) {
    return given.indexOf(first) < given.indexOf(second);
  }

  private static Verdict place(
      Question.PlaceOnMap question, LngLat at, Function<PlaceId, LngLat> positions) {
    if (at.kilometresTo(positions.apply(question.target())) <= question.withinKm()) {
      return right(question);
    }
    var slip =
        question.distractors().stream()
            .filter(wrong -> at.kilometresTo(positions.apply(wrong.place())) <= wrong.withinKm())
            .findFirst()
            .map(Question.PlaceOnMap.Distractor::slip)
            .orElse(question.otherwise());
    return wrong(question, Fraction.ZERO, List.of(slip));
  }

  private static Verdict right(Question question) {
    return new Verdict(Fraction.ONE, List.of(), List.of(question.right()), question.proof());
  }

  private static Verdict wrong(Question question, Fraction fraction, List<Slip> slips) {
    return new Verdict(
        fraction,
        slips.stream().map(Slip::misconception).distinct().toList(),
        slips.stream().map(Slip::feedback).toList(),
        question.proof());
  }

  private static List<Option> picked(List<Option> options, List<OptionId> chosen) {
    var picked = options.stream().filter(option -> chosen.contains(option.id())).toList();
    if (picked.size() != chosen.size()) {
      throw new IllegalArgumentException("The response picks what is no option");
    }
    return picked;
  }

  private static List<OptionId> chosen(Response response) {
    return switch (response) {
      case Chosen(var options) -> options;
      case Ordered _, Pinned _, Named _ -> throw otherKind();
    };
  }

  private static List<OptionId> ordered(Response response) {
    return switch (response) {
      case Ordered(var items) -> items;
      case Chosen _, Pinned _, Named _ -> throw otherKind();
    };
  }

  private static LngLat at(
      Question.PlaceOnMap question, Response response, Function<PlaceId, LngLat> positions) {
    return switch (response) {
      case Pinned(var at) -> at;
      case Named(var place) when question.choices().contains(place) -> positions.apply(place);
      case Named _, Chosen _, Ordered _ -> throw otherKind();
    };
  }

  private static IllegalArgumentException otherKind() {
    return new IllegalArgumentException("The response answers another kind of question");
  }
}
