package app.imjin.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.imjin.common.Language;
import app.imjin.common.Texts;
import app.imjin.map.LngLat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

  /// The columns that keep an answer hold 4,000 characters of the response and 1,000 of the
  /// misconceptions.
  @Test
  void theLongestAnswerFitsWhereAnswersAreKept() {
    var ids = IntStream.range(0, 8).mapToObj(i -> i + "x".repeat(63)).toList();
    var options =
        ids.stream()
            .map(id ->
                """
                {"id": "%s", "text": {"en": "T"}, "misconception": "%s", "feedback": {"en": "F"}}\
                """
                    .formatted(id, id.substring(1) + id.charAt(0)));
    var right = "{\"id\": \"0\", \"text\": {\"en\": \"T\"}, \"correct\": true}";
    var list = Stream.concat(Stream.of(right), options.skip(1)).collect(Collectors.joining(","));
    var many =
        Samples.question(
            Samples.MANY.replaceFirst("(?s)\\[.*]", Matcher.quoteReplacement("[" + list + "]")));
    var chosen = Samples.json("{\"chosen\": %s}".formatted(quoted(ids.subList(1, 8))));
    var response = Response.read(chosen, many);
    assertThat(response.toJson().toString()).hasSizeBetween(400, 4_000);
    var verdict = Grading.grade(many, response, Samples::positionOf);
    assertThat(verdict.misconceptions()).hasSize(7);
    assertThat(verdict.misconceptions().toString()).hasSizeLessThan(1_000);
    var pinned = new Response.Pinned(new LngLat(-1.0 / 3e200, -100.0 / 3));
    assertThat(pinned.toJson().toString()).hasSizeLessThan(4_000);
  }

  @Test
  void aQuestionThatOffersTooMuchIsNone() {
    var items =
        IntStream.range(0, 9)
            .mapToObj(i -> "{\"id\": \"i%d\", \"text\": {\"en\": \"I\"}}".formatted(i))
            .collect(Collectors.joining(","));
    var order = Samples.ORDER.replaceFirst("(?s)\"items\": \\[.*?}]", "\"items\": [" + items + "]");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> Samples.question(order))
        .withMessageContaining("more than 8");
  }

  private static String quoted(List<String> ids) {
    return ids.stream().map(id -> '"' + id + '"').toList().toString();
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
