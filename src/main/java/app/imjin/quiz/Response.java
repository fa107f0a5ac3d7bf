package app.imjin.quiz;

import app.imjin.map.LngLat;
import app.imjin.pack.PlaceId;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What a student answered.
public sealed interface Response {
  /// Options that were picked: one or more, each once.
  record Chosen(List<OptionId> options) implements Response {
    public Chosen {
      options = Whole.distinct(options);
    }
  }

  /// All items in the order they were put in.
  record Ordered(List<OptionId> items) implements Response {
    public Ordered {
      items = Whole.distinct(items);
    }
  }

  /// A point on the map.
  record Pinned(LngLat at) implements Response {}

  /// A place chosen from the list.
  record Named(PlaceId place) implements Response {}

  /// Reads what a device sent: `{"chosen":["a"]}`, `{"order":["c","a","b"]}`, `{"at":[127.0,38.0]}`
  /// or `{"place":"panmunjom"}`, with nothing besides.
  ///
  /// @throws InvalidResponse when it is no answer to this question
  static Response read(JsonNode node, Question question) {
    return ResponseForm.read(node, question);
  }

  /// The form that [#read] reads.
  default JsonNode toJson() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    switch (this) {
      case Chosen(var options) -> {
        var array = json.putArray(ResponseForm.CHOSEN);
        options.forEach(id -> array.add(id.value()));
      }
      case Ordered(var items) -> {
        var array = json.putArray(ResponseForm.ORDER);
        items.forEach(id -> array.add(id.value()));
      }
      case Pinned(var at) -> json.putArray(ResponseForm.AT).add(at.lon()).add(at.lat());
      case Named(var place) -> json.put(ResponseForm.PLACE, place.value());
    }
    return json;
  }
}
