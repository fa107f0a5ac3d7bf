package app.imjin.quiz;

import app.imjin.map.LngLat;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Everything about a version of a quiz that decides a verdict or the order on a paper, and none of
/// its words: what may not change while the version stays the same.
///
/// Words are what students read (questions, options, feedback, names of places and misconceptions),
/// where they are led to read again, and the map on which they answer.
record Marking(ObjectNode json) {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  static Marking of(QuizVersion version) {
    var quiz = JSON.objectNode();
    quiz.put("points", version.quiz().points()).put("tries", version.quiz().tries());
    var questions = quiz.putArray("questions");
    version.questions().forEach(question -> questions.add(question(question)));
    var places = quiz.putObject("places");
    version.places().values().stream()
        .sorted((a, b) -> a.id().value().compareTo(b.id().value()))
        .forEach(place -> position(places, place.id().value(), place.at()));
    return new Marking(quiz);
  }

  private static void position(ObjectNode places, String id, LngLat at) {
    places.putArray(id).add(at.lon()).add(at.lat());
  }

  private static ObjectNode question(Question question) {
    var json =
        JSON.objectNode().put("id", question.id().value()).put("version", question.version());
    switch (question) {
      case Question.ChooseOne one ->
          options(json.put("type", "one"), one.options(), one.shuffled());
      case Question.ChooseMany many ->
          options(json.put("type", "many"), many.options(), many.shuffled());
      case Question.TrueFalse either ->
          options(json.put("type", "either"), either.options(), false);
      case Question.Order order -> order(json.put("type", "order"), order);
      case Question.PlaceOnMap place -> place(json.put("type", "place"), place);
    }
    return json;
  }

  private static void options(ObjectNode json, List<Option> options, boolean shuffled) {
    json.put("shuffled", shuffled);
    var list = json.putArray("options");
    for (var option : options) {
      var entry = list.addObject().put("id", option.id().value());
      switch (option) {
        case Option.Right _ -> entry.put("right", true);
        case Option.Wrong wrong -> slip(entry, wrong.slip());
      }
    }
  }

  private static void order(ObjectNode json, Question.Order order) {
    var items = json.putArray("items");
    order.items().forEach(item -> items.add(item.id().value()));
    var mistakes = json.putArray("mistakes");
    for (var mistake : order.mistakes()) {
      var entry = mistakes.addObject();
      entry.put("first", mistake.first().value()).put("second", mistake.second().value());
      slip(entry, mistake.slip());
    }
    slip(json, order.otherwise());
  }

  private static void place(ObjectNode json, Question.PlaceOnMap place) {
    json.put("target", place.target().value()).put("within", place.withinKm());
    var choices = json.putArray("choices");
    place.choices().forEach(choice -> choices.add(choice.value()));
    var distractors = json.putArray("distractors");
    for (var wrong : place.distractors()) {
      var entry = distractors.addObject();
      entry.put("place", wrong.place().value()).put("within", wrong.withinKm());
      slip(entry, wrong.slip());
    }
    slip(json, place.otherwise());
  }

  private static void slip(ObjectNode json, Slip slip) {
    json.put("misconception", slip.misconception().value());
  }
}
