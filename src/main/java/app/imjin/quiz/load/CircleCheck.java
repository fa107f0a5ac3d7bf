package app.imjin.quiz.load;

import app.imjin.map.LngLat;
import app.imjin.pack.PackFiles;
import app.imjin.pack.PlaceId;
import app.imjin.pack.Problems;
import app.imjin.quiz.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Checks that a point on the map never means two things: the circles around the target and the
/// distractors stay apart, and the target is the only right one of the choices.
final class CircleCheck {
  private final Map<PlaceId, LngLat> positions = new HashMap<>();
  private final Problems problems;

  CircleCheck(PackFiles files, Problems problems) {
    this.problems = problems;
    files.file("places.yaml").stream()
        .flatMap(file -> file.tree().path("places").valueStream())
        .forEach(this::place);
  }

  private record Circle(PlaceId place, LngLat at, double km) {
    boolean meets(Circle other) {
      return at.kilometresTo(other.at) <= km + other.km;
    }
  }

  void check(Question question) {
    if (question instanceof Question.PlaceOnMap place) {
      String file = "questions/" + place.id() + ".yaml";
      var circles = circles(place);
      for (int i = 0; i < circles.size(); i++) {
        for (int j = i + 1; j < circles.size(); j++) {
          apart(file, circles.get(i), circles.get(j));
        }
      }
      circle(place.target(), place.withinKm()).forEach(target -> choices(file, place, target));
    }
  }

  private void apart(String file, Circle one, Circle other) {
    if (one.meets(other)) {
      problems.add(
          file,
          "/distractors",
          "The circles around %s and %s meet; make one of them smaller."
              .formatted(one.place(), other.place()));
    }
  }

  private void choices(String file, Question.PlaceOnMap question, Circle target) {
    for (PlaceId choice : question.choices()) {
      if (!choice.equals(target.place()) && circle(choice, 0).stream().anyMatch(target::meets)) {
        problems.add(file, "/choices", "%s would be right too; it is too near.".formatted(choice));
      }
    }
  }

  private List<Circle> circles(Question.PlaceOnMap question) {
    var circles = new ArrayList<>(circle(question.target(), question.withinKm()));
    question.distractors().forEach(it -> circles.addAll(circle(it.place(), it.withinKm())));
    return circles;
  }

  /// None when the place has no good position, which is reported with the places.
  private List<Circle> circle(PlaceId place, double km) {
    var at = positions.get(place);
    return at == null ? List.of() : List.of(new Circle(place, at, km));
  }

  private void place(JsonNode node) {
    try {
      positions.put(new PlaceId(node.path("id").asString("")), LngLat.read(node.path("at")));
    } catch (IllegalArgumentException reportedWithThePlaces) {
      // the reader of the places says what is wrong here
    }
  }
}
