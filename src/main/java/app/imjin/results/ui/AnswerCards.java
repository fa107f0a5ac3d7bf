package app.imjin.results.ui;

import app.imjin.common.Language;
import app.imjin.map.Atlas;
import app.imjin.map.Highlight;
import app.imjin.map.Scene;
import app.imjin.map.ui.StoryMap;
import app.imjin.pack.Pack;
import app.imjin.pack.Packs;
import app.imjin.pack.QuestionId;
import app.imjin.quiz.Paper;
import app.imjin.quiz.PaperItem;
import app.imjin.quiz.Question;
import app.imjin.quiz.QuizVersion;
import app.imjin.quiz.Response;
import app.imjin.quiz.ui.QuestionCard;
import app.imjin.quiz.ui.QuestionHtml;
import java.util.List;
import java.util.Optional;

/// The questions of a quiz as the students saw them, with what one of them answered. On a map stand
/// the student's pin and the place that was asked for.
final class AnswerCards {
  /// All answers to a question are shown in one order, whatever each student's was.
  private static final long SEED = 1;

  private final Packs packs;
  private final QuizVersion quiz;
  private final Paper paper;
  private final Language language;

  AnswerCards(Packs packs, QuizVersion quiz, Language language) {
    this.packs = packs;
    this.quiz = quiz;
    this.paper = Paper.of(quiz, SEED);
    this.language = language;
  }

  /// Empty when the quiz has no such question, or its pack has gone and its maps with it.
  ///
  /// @param number sets the cards on one page apart
  Optional<QuestionCard> of(QuestionId id, Optional<Response> response, int number) {
    return packs
        .find(quiz.pack())
        .flatMap(pack -> paper.item(id).map(item -> card(pack, item, response, number)));
  }

  private QuestionCard card(Pack pack, PaperItem item, Optional<Response> response, int number) {
    var card = QuestionHtml.of(pack, language).answered(item, response, number);
    // Below the heading of the answer.
    card.select(".stem > h2").tagName("h4");
    return new QuestionCard(card, map(pack, item.id(), response));
  }

  private Optional<StoryMap> map(Pack pack, QuestionId id, Optional<Response> response) {
    return quiz.question(id)
        .flatMap(question ->
            switch (question) {
              case Question.PlaceOnMap place -> Optional.of(map(pack, place, response));
              case Question.ChooseOne _ -> Optional.empty();
              case Question.ChooseMany _ -> Optional.empty();
              case Question.TrueFalse _ -> Optional.empty();
              case Question.Order _ -> Optional.empty();
            });
  }

  private StoryMap map(Pack pack, Question.PlaceOnMap question, Optional<Response> response) {
    var atlas = pack.part(Atlas.class);
    var known = atlas.place(question.target()).isPresent();
    var scene = known ? withTarget(question) : question.scene();
    var map = new StoryMap(pack.id(), atlas, scene, language);
    if (response.isPresent() && response.get() instanceof Response.Pinned(var at)) {
      map.setPin(Optional.of(at));
    }
    return map;
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
