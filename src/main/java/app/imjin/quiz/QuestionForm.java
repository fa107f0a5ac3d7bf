package app.imjin.quiz;

import static app.imjin.pack.ContentFile.localized;

import app.imjin.map.Scene;
import app.imjin.pack.MisconceptionId;
import app.imjin.pack.PlaceId;
import app.imjin.pack.Proof;
import app.imjin.pack.QuestionId;
import app.imjin.quiz.Question.Order.Mistake;
import app.imjin.quiz.Question.PlaceOnMap.Distractor;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/// The written form of a question, in a pack's file and in a kept version alike.
final class QuestionForm {
  private QuestionForm() {}

  static Question read(JsonNode node) {
    var asked = asked(node);
    return switch (text(node, "type")) {
      case "choose-one" -> new Question.ChooseOne(asked, options(node), shuffled(node));
      case "choose-many" -> new Question.ChooseMany(asked, options(node), shuffled(node));
      case "true-false" -> new Question.TrueFalse(asked, options(node));
      case "order" -> order(asked, node);
      case "place" -> place(asked, node);
      case String type ->
          throw new IllegalArgumentException("There is no question of type " + type);
    };
  }

  private static Asked asked(JsonNode node) {
    return new Asked(
        new QuestionId(text(node, "id")),
        node.path("version").asInt(0),
        localized(node.path("stem")),
        Proof.read(node.path("proof")),
        localized(node.path("right")));
  }

  private static Question order(Asked asked, JsonNode node) {
    return new Question.Order(
        asked,
        each(node, "items", item -> new Item(id(item, "id"), localized(item.path("text")))),
        each(
            node,
            "mistakes",
            mistake -> new Mistake(id(mistake, "first"), id(mistake, "second"), slip(mistake))),
        slip(node.path("otherwise")));
  }

  private static Question place(Asked asked, JsonNode node) {
    return new Question.PlaceOnMap(
        asked,
        new PlaceId(text(node.path("target"), "place")),
        node.path("target").path("within_km").asDouble(0),
        Scene.read(node.path("scene")),
        each(node, "choices", choice -> new PlaceId(choice.asString(""))),
        each(
            node,
            "distractors",
            it ->
                new Distractor(
                    new PlaceId(text(it, "place")), it.path("within_km").asDouble(0), slip(it))),
        slip(node.path("otherwise")));
  }

  private static List<Option> options(JsonNode node) {
    return each(node, "options", QuestionForm::option);
  }

  private static Option option(JsonNode node) {
    var id = id(node, "id");
    var text = localized(node.path("text"));
    return node.path("correct").asBoolean(false)
        ? new Option.Right(id, text)
        : new Option.Wrong(id, text, slip(node));
  }

  private static Slip slip(JsonNode node) {
    return new Slip(
        new MisconceptionId(text(node, "misconception")), localized(node.path("feedback")));
  }

  private static boolean shuffled(JsonNode node) {
    return node.path("shuffle").asBoolean(true);
  }

  private static OptionId id(JsonNode node, String field) {
    return new OptionId(text(node, field));
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asString("");
  }

  private static <T> List<T> each(JsonNode node, String field, Function<JsonNode, T> reading) {
    return node.path(field).valueStream().map(reading).toList();
  }
}
