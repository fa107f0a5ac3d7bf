package app.imjin.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.imjin.common.Language;
import app.imjin.common.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;

/// Devices can send anything. Only what answers the question gets in.
class ResponseTest {
  private static final String MEGABYTE = "x".repeat(1024 * 1024);

  static final List<String> WILD =
      List.of(
          "null",
          "true",
          "7",
          "\"chosen\"",
          "[]",
          "{}",
          "{\"chosen\": null}",
          "{\"chosen\": \"a\"}",
          "{\"chosen\": {\"a\": true}}",
          "{\"chosen\": {\"0\": \"a\"}}",
          "{\"chosen\": []}",
          "{\"chosen\": [null]}",
          "{\"chosen\": [1]}",
          "{\"chosen\": [true]}",
          "{\"chosen\": [[\"a\"]]}",
          "{\"chosen\": [\"e\"]}",
          "{\"chosen\": [\"A\"]}",
          "{\"chosen\": [\"a\", \"a\"]}",
          "{\"chosen\": [\"a\", \"e\"]}",
          "{\"chosen\": [\"a\"], \"order\": [\"w\", \"x\", \"y\", \"z\"]}",
          "{\"chosen\": [\"a\"], \"at\": [127, 38]}",
          "{\"chosen\": [\"a\"], \"fraction\": \"1/1\"}",
          "{\"chosen\": [\"" + MEGABYTE + "\"]}",
          "{\"" + "x".repeat(40_000) + "\": [\"a\"]}",
          "{\"chosen\": [" + "\"a\", ".repeat(100_000) + "\"a\"]}",
          "{\"order\": []}",
          "{\"order\": [\"w\", \"x\", \"y\"]}",
          "{\"order\": [\"w\", \"x\", \"y\", \"y\"]}",
          "{\"order\": [\"w\", \"x\", \"y\", \"z\", \"z\"]}",
          "{\"order\": [\"w\", \"x\", \"y\", \"v\"]}",
          "{\"order\": \"wxyz\"}",
          "{\"at\": null}",
          "{\"at\": []}",
          "{\"at\": [127]}",
          "{\"at\": [127, 38, 0]}",
          "{\"at\": [\"127\", \"38\"]}",
          "{\"at\": [181, 38]}",
          "{\"at\": [127, 85.1]}",
          "{\"at\": [127, -90]}",
          "{\"at\": [1e999, 38]}",
          "{\"at\": [127, -1e999]}",
          "{\"at\": [" + "9".repeat(900) + ", 38]}",
          "{\"at\": {\"lon\": 127, \"lat\": 38}}",
          "{\"at\": [127, 38], \"place\": \"river\"}",
          "{\"place\": null}",
          "{\"place\": 1}",
          "{\"place\": [\"river\"]}",
          "{\"place\": \"\"}",
          "{\"place\": \"mdl\"}",
          "{\"place\": \"river \"}",
          "{\"place\": \"" + MEGABYTE + "\"}");

  @ParameterizedTest(name = "{index}")
  @FieldSource("WILD")
  void whatIsNoAnswerIsRefusedByEveryQuestion(String sent) {
    var node = Samples.json(sent);
    for (Question question : Samples.questions()) {
      assertRefused(node, question);
    }
  }

  @Test
  void whatIsNoNumberIsNoPoint() {
    for (double wild : new double[] {Double.NaN, Double.POSITIVE_INFINITY, -Double.MAX_VALUE}) {
      var node = JsonNodeFactory.instance.objectNode();
      node.putArray("at").add(wild).add(38.0);
      assertRefused(node, Samples.question(Samples.PLACE));
    }
  }

  @Test
  void nothingIsNoAnswer() {
    Samples.questions().forEach(question -> assertRefused(MissingNode.getInstance(), question));
  }

  @Test
  void anAnswerToAnotherKindOfQuestionIsRefused() {
    for (Question question : Samples.questions()) {
      for (Question other : Samples.questions()) {
        if (!kind(question).equals(kind(other))) {
          assertRefused(Samples.right(question).toJson(), other);
        }
      }
    }
  }

  @Test
  void oneQuestionTakesOneOption() {
    assertRefused(Samples.json("{\"chosen\": [\"a\", \"b\"]}"), Samples.question(Samples.ONE));
  }

  private static void assertRefused(JsonNode node, Question question) {
    assertThatExceptionOfType(InvalidResponse.class)
        .as(question.id().value())
        .isThrownBy(() -> Response.read(node, question))
        .satisfies(refusal -> {
          assertThat(refusal.getMessage()).hasSizeLessThan(100);
          assertThat(Texts.of(Language.EN, refusal.key())).endsWith(".");
        });
  }

  /// True-false options have names of their own, so they fit no other question either.
  private static String kind(Question question) {
    return switch (question) {
      case Question.ChooseOne _, Question.ChooseMany _ -> "choose";
      case Question.TrueFalse _ -> "either";
      case Question.Order _ -> "order";
      case Question.PlaceOnMap _ -> "place";
    };
  }
}
