package app.imjin.quiz;

import app.imjin.common.LocalizedText;
import app.imjin.map.LngLat;
import app.imjin.pack.PackId;
import app.imjin.pack.PlaceId;
import app.imjin.pack.QuestionId;
import app.imjin.pack.QuizId;
import app.imjin.pack.StoryId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One question of each type, in the form of a pack's files.
final class Samples {
  static final String ONE =
      """
      {"id": "one", "version": 1, "type": "choose-one", "stem": {"en": "Which?"},
       "proof": {"point": "imjin/boat/p1"}, "right": {"en": "Yes."},
       "options": [
         {"id": "a", "text": {"en": "A"}, "correct": true},
         {"id": "b", "text": {"en": "B"}, "misconception": "thinks-b", "feedback": {"en": "Not B."}},
         {"id": "c", "text": {"en": "C"}, "misconception": "thinks-c", "feedback": {"en": "Not C."}}]}
      """;
  static final String MANY =
      """
      {"id": "many", "version": 2, "type": "choose-many", "stem": {"en": "Which two?"},
       "proof": {"event": "T-2017-11-13"}, "right": {"en": "Both."},
       "options": [
         {"id": "a", "text": {"en": "A"}, "correct": true},
         {"id": "b", "text": {"en": "B"}, "correct": true},
         {"id": "c", "text": {"en": "C"}, "misconception": "thinks-c", "feedback": {"en": "Not C."}},
         {"id": "d", "text": {"en": "D"}, "misconception": "thinks-c", "feedback": {"en": "Not D."}}]}
      """;
  static final String EITHER =
      """
      {"id": "either", "version": 1, "type": "true-false", "stem": {"en": "So?"},
       "proof": {"place": "river"}, "right": {"en": "No."}, "shuffle": false,
       "options": [
         {"id": "true", "text": {"en": "True"}, "misconception": "thinks-b", "feedback": {"en": "Look."}},
         {"id": "false", "text": {"en": "False"}, "correct": true}]}
      """;
  static final String ORDER =
      """
      {"id": "order", "version": 1, "type": "order", "stem": {"en": "In order?"},
       "proof": {"point": "imjin/boat/p2"}, "right": {"en": "So it was."},
       "items": [
         {"id": "w", "text": {"en": "W"}}, {"id": "x", "text": {"en": "X"}},
         {"id": "y", "text": {"en": "Y"}}, {"id": "z", "text": {"en": "Z"}}],
       "mistakes": [
         {"first": "z", "second": "w", "misconception": "z-first", "feedback": {"en": "Z is late."}},
         {"first": "y", "second": "x", "misconception": "y-first", "feedback": {"en": "Y is late."}}],
       "otherwise": {"misconception": "muddled", "feedback": {"en": "Read again."}}}
      """;
  static final String PLACE =
      """
      {"id": "place", "version": 1, "type": "place", "stem": {"en": "Where?"},
       "proof": {"place": "river"}, "right": {"en": "There."},
       "target": {"place": "river", "within_km": 8},
       "scene": {"bounds": [126, 37, 128, 39], "layers": ["land"], "places": ["town"],
                 "caption": {"en": "The river."}},
       "choices": ["river", "town", "far"],
       "distractors": [
         {"place": "town", "within_km": 5, "misconception": "thinks-town", "feedback": {"en": "Not the town."}}],
       "otherwise": {"misconception": "far-off", "feedback": {"en": "Farther north."}}}
      """;

  static final Map<PlaceId, KnownPlace> PLACES =
      Stream.of(place("river", 127.0, 38.0), place("town", 127.5, 38.0), place("far", 126.2, 37.2))
          .collect(Collectors.toUnmodifiableMap(KnownPlace::id, Function.identity()));

  private Samples() {}

  static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }

  static Question question(String text) {
    return Question.read(json(text));
  }

  static List<Question> questions() {
    return Stream.of(ONE, MANY, EITHER, ORDER, PLACE).map(Samples::question).toList();
  }

  static QuizVersion version() {
    return version(questions());
  }

  static QuizVersion version(List<Question> questions) {
    return new QuizVersion(
        new QuizVersionId(7), new PackId("dmz"), quiz(questions), questions, PLACES, Map.of());
  }

  private static Quiz quiz(List<Question> questions) {
    return new Quiz(
        new QuizId("check"),
        1,
        new StoryId("imjin"),
        LocalizedText.english("Check"),
        LocalizedText.english("Some questions."),
        questions.stream().map(Question::id).toList(),
        1,
        3);
  }

  static LngLat positionOf(PlaceId id) {
    return version().place(id).at();
  }

  static Verdict grade(String question, String response) {
    var asked = question(question);
    return Grading.grade(asked, Response.read(json(response), asked), Samples::positionOf);
  }

  /// The right answer to a question.
  static Response right(Question question) {
    return switch (question) {
      case Question.ChooseOne one -> new Response.Chosen(rightIds(one.options()));
      case Question.ChooseMany many -> new Response.Chosen(rightIds(many.options()));
      case Question.TrueFalse either -> new Response.Chosen(rightIds(either.options()));
      case Question.Order order ->
          new Response.Ordered(order.items().stream().map(Item::id).toList());
      case Question.PlaceOnMap place -> new Response.Named(place.target());
    };
  }

  static QuestionId id(String id) {
    return new QuestionId(id);
  }

  private static List<OptionId> rightIds(List<Option> options) {
    return options.stream().filter(Option.Right.class::isInstance).map(Option::id).toList();
  }

  private static KnownPlace place(String id, double lon, double lat) {
    return new KnownPlace(new PlaceId(id), LocalizedText.english(id), new LngLat(lon, lat));
  }
}
