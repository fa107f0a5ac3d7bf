package app.imjin.results.ui;

import app.imjin.classroom.AttemptStep.Answered;
import app.imjin.common.Language;
import app.imjin.map.Atlas;
import app.imjin.map.Highlight;
import app.imjin.map.LngLat;
import app.imjin.map.Scene;
import app.imjin.map.ui.StoryMap;
import app.imjin.pack.Packs;
import app.imjin.quiz.InvalidResponse;
import app.imjin.quiz.Question;
import app.imjin.quiz.QuizVersion;
import app.imjin.quiz.Response;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/// The maps of answers that are a point on a map: the student's pin and the place that was asked
/// for.
final class PinnedMaps {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Packs packs;
  private final QuizVersion quiz;
  private final Language language;

  PinnedMaps(Packs packs, QuizVersion quiz, Language language) {
    this.packs = packs;
    this.quiz = quiz;
    this.language = language;
  }

  /// Empty when the answer is no point, or the map has gone with its pack.
  Optional<StoryMap> of(Answered answered) {
    return quiz.question(answered.question())
        .flatMap(question ->
            switch (question) {
              case Question.PlaceOnMap place ->
                  pin(place, answered.response()).flatMap(pin -> map(place, pin));
              case Question.ChooseOne one -> Optional.empty();
              case Question.ChooseMany many -> Optional.empty();
              case Question.TrueFalse either -> Optional.empty();
              case Question.Order order -> Optional.empty();
            });
  }

  private static Optional<LngLat> pin(Question question, String response) {
    try {
      return switch (Response.read(JSON.readTree(response), question)) {
        case Response.Pinned(var at) -> Optional.of(at);
        case Response.Named named -> Optional.empty();
        case Response.Chosen chosen -> Optional.empty();
        case Response.Ordered ordered -> Optional.empty();
      };
    } catch (InvalidResponse older) {
      return Optional.empty();
    }
  }

  private Optional<StoryMap> map(Question.PlaceOnMap question, LngLat pin) {
    return packs
        .find(quiz.pack())
        .map(pack -> pack.part(Atlas.class))
        .filter(atlas -> atlas.place(question.target()).isPresent())
        .map(atlas -> {
          var map = new StoryMap(quiz.pack(), atlas, withTarget(question), language);
          map.setPin(Optional.of(pin));
          return map;
        });
  }

  private Scene withTarget(Question.PlaceOnMap question) {
    var scene = question.scene();
    var target = quiz.place(question.target());
    return new Scene(
        scene.bounds(),
        scene.layers(),
        scene.places(),
        List.of(new Highlight(question.target(), target.name(), Optional.empty())),
        scene.inset(),
        scene.caption());
  }
}
