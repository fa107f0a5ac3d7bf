package app.imjin.quiz;

import app.imjin.map.LngLat;
import app.imjin.pack.PlaceId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/// The written form of a response. What comes in is not trusted: nothing of it is kept that the
/// question does not know, and nothing of it gets into a message.
final class ResponseForm {
  static final String CHOSEN = "chosen";
  static final String ORDER = "order";
  static final String AT = "at";
  static final String PLACE = "place";

  private static final String UNREADABLE = "quiz.response-unreadable";
  private static final String CHOOSE_ONE = "quiz.response-choose-one";
  private static final String CHOOSE_SOME = "quiz.response-choose-some";
  private static final String ORDER_ALL = "quiz.response-order-all";
  private static final String NO_POINT = "quiz.response-no-point";

  private ResponseForm() {}

  static Response read(JsonNode node, Question question) {
    return switch (question) {
      case Question.ChooseOne one -> one(node, one.options());
      case Question.TrueFalse either -> one(node, either.options());
      case Question.ChooseMany many -> some(node, many.options());
      case Question.Order order -> ordered(node, order);
      case Question.PlaceOnMap place -> place(node, place);
    };
  }

  private static Response one(JsonNode node, List<Option> options) {
    var ids = known(only(node, CHOSEN), Whole.ids(options));
    if (ids.size() != 1) {
      throw new InvalidResponse(CHOOSE_ONE);
    }
    return new Response.Chosen(ids);
  }

  private static Response some(JsonNode node, List<Option> options) {
    var ids = known(only(node, CHOSEN), Whole.ids(options));
    if (ids.isEmpty()) {
      throw new InvalidResponse(CHOOSE_SOME);
    }
    return new Response.Chosen(ids);
  }

  private static Response ordered(JsonNode node, Question.Order order) {
    var all = order.items().stream().map(Item::id).toList();
    var ids = known(only(node, ORDER), all);
    if (ids.size() != all.size()) {
      throw new InvalidResponse(ORDER_ALL);
    }
    return new Response.Ordered(ids);
  }

  private static Response place(JsonNode node, Question.PlaceOnMap question) {
    if (node.has(AT)) {
      return new Response.Pinned(point(only(node, AT)));
    }
    var name = only(node, PLACE);
    return new Response.Named(
        Optional.of(name)
            .filter(JsonNode::isString)
            .flatMap(text -> sameAs(text.asString(), question.choices(), PlaceId::value))
            .orElseThrow(() -> new InvalidResponse(UNREADABLE)));
  }

  private static LngLat point(JsonNode node) {
    if (!node.isArray() || node.size() != 2) {
      throw new InvalidResponse(UNREADABLE);
    }
    try {
      return new LngLat(coordinate(node.path(0)), coordinate(node.path(1)));
    } catch (IllegalArgumentException outside) {
      throw new InvalidResponse(NO_POINT);
    }
  }

  /// Not a number stays so, and is then out of range.
  private static double coordinate(JsonNode node) {
    return node.isNumber() ? node.asDouble(Double.NaN) : Double.NaN;
  }

  /// The value of the one field that there may be.
  private static JsonNode only(JsonNode node, String field) {
    if (!node.isObject() || node.size() != 1 || !node.has(field)) {
      throw new InvalidResponse(UNREADABLE);
    }
    return node.path(field);
  }

  private static List<OptionId> known(JsonNode node, List<OptionId> ids) {
    if (!node.isArray() || node.size() > ids.size()) {
      throw new InvalidResponse(UNREADABLE);
    }
    var found = new ArrayList<OptionId>();
    for (JsonNode entry : node) {
      found.add(
          Optional.of(entry)
              .filter(JsonNode::isString)
              .flatMap(text -> sameAs(text.asString(), ids, OptionId::value))
              .orElseThrow(() -> new InvalidResponse(UNREADABLE)));
    }
    if (new HashSet<>(found).size() != found.size()) {
      throw new InvalidResponse(UNREADABLE);
    }
    return found;
  }

  private static <T> Optional<T> sameAs(String text, List<T> ids, Function<T, String> value) {
    return ids.stream().filter(id -> value.apply(id).equals(text)).findFirst();
  }
}
