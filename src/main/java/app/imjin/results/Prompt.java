package app.imjin.results;

import app.imjin.common.LocalizedText;
import app.imjin.pack.MisconceptionId;
import app.imjin.pack.QuestionId;
import app.imjin.quiz.Option;
import app.imjin.quiz.Question;
import app.imjin.quiz.Slip;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A question as a report needs it.
///
/// @param number from 1, its place in the quiz
/// @param shows the misunderstandings that wrong answers to it stand for
public record Prompt(int number, QuestionId id, LocalizedText stem, Set<MisconceptionId> shows) {
  public Prompt {
    shows = Set.copyOf(shows);
    if (number < 1) {
      throw new IllegalArgumentException("Questions are counted from 1");
    }
  }

  static Prompt of(int number, Question question) {
    var shows = slips(question).map(Slip::misconception).collect(Collectors.toUnmodifiableSet());
    return new Prompt(number, question.id(), question.stem(), shows);
  }

  private static Stream<Slip> slips(Question question) {
    return switch (question) {
      case Question.ChooseOne one -> slips(one.options());
      case Question.ChooseMany many -> slips(many.options());
      case Question.TrueFalse either -> slips(either.options());
      case Question.Order order ->
          Stream.concat(
              order.mistakes().stream().map(Question.Order.Mistake::slip),
              Stream.of(order.otherwise()));
      case Question.PlaceOnMap place ->
          Stream.concat(
              place.distractors().stream().map(Question.PlaceOnMap.Distractor::slip),
              Stream.of(place.otherwise()));
    };
  }

  private static Stream<Slip> slips(List<Option> options) {
    return options.stream()
        .flatMap(option ->
            switch (option) {
              case Option.Right right -> Stream.<Slip>empty();
              case Option.Wrong wrong -> Stream.of(wrong.slip());
            });
  }
}
