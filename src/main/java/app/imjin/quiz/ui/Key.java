package app.imjin.quiz.ui;

import app.imjin.quiz.Item;
import app.imjin.quiz.Option;
import app.imjin.quiz.Question;
import app.imjin.quiz.Response;
import java.util.List;

/// The response that is right, to be shown once nothing more can be tried.
final class Key {
  private Key() {}

  static Response of(Question question) {
    return switch (question) {
      case Question.ChooseOne one -> chosen(one.options());
      case Question.ChooseMany many -> chosen(many.options());
      case Question.TrueFalse either -> chosen(either.options());
      case Question.Order order ->
          new Response.Ordered(order.items().stream().map(Item::id).toList());
      case Question.PlaceOnMap place -> new Response.Named(place.target());
    };
  }

  private static Response chosen(List<Option> options) {
    return new Response.Chosen(
        options.stream().filter(Option.Right.class::isInstance).map(Option::id).toList());
  }
}
