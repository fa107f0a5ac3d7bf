package app.imjin.quiz;

import app.imjin.pack.PlaceId;
import app.imjin.pack.QuestionId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A quiz as a student gets it: all questions, in the quiz's order, their options shuffled.
public record Paper(QuizVersionId version, List<PaperItem> items) {
  public Paper {
    items = List.copyOf(items);
  }

  /// The paper of a seed; the same seed gives the same paper, always and everywhere.
  public static Paper of(QuizVersion version, long seed) {
    var items = version.questions().stream().map(question -> item(question, seed, version::place));
    return new Paper(version.id(), items.toList());
  }

  public Optional<PaperItem> item(QuestionId question) {
    return items.stream().filter(item -> item.id().equals(question)).findFirst();
  }

  /// One question as a student gets it.
  ///
  /// @param places those that the question names
  static PaperItem item(Question question, long seed, Function<PlaceId, KnownPlace> places) {
    var shuffle = new Shuffle(seed, question.id());
    return switch (question) {
      case Question.ChooseOne(var asked, var options, var shuffled) ->
          new PaperItem.ChooseOne(
              asked.id(), asked.version(), asked.stem(), items(options, shuffled, shuffle));
      case Question.ChooseMany(var asked, var options, var shuffled) ->
          new PaperItem.ChooseMany(
              asked.id(), asked.version(), asked.stem(), items(options, shuffled, shuffle));
      case Question.TrueFalse(var asked, var options) ->
          new PaperItem.TrueFalse(
              asked.id(), asked.version(), asked.stem(), items(options, false, shuffle));
      case Question.Order order ->
          new PaperItem.Order(
              order.id(), order.version(), order.stem(), shuffle.neverAsBefore(order.items()));
      case Question.PlaceOnMap place ->
          new PaperItem.PlaceOnMap(
              place.id(),
              place.version(),
              place.stem(),
              place.scene(),
              choices(place, shuffle, places));
    };
  }

  private static List<Item> items(List<Option> options, boolean shuffled, Shuffle shuffle) {
    var items = options.stream().map(Option::item).toList();
    return shuffled ? shuffle.of(items) : items;
  }

  private static List<Choice> choices(
      Question.PlaceOnMap question, Shuffle shuffle, Function<PlaceId, KnownPlace> places) {
    return shuffle.of(question.choices()).stream()
        .map(places)
        .map(place -> new Choice(place.id(), place.name()))
        .toList();
  }
}
