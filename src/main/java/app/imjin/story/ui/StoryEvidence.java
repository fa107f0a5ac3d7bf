package app.imjin.story.ui;

import app.imjin.common.Language;
import app.imjin.common.Slug;
import app.imjin.pack.EventId;
import app.imjin.pack.PackId;
import app.imjin.pack.Packs;
import app.imjin.pack.PlaceId;
import app.imjin.pack.PointId;
import app.imjin.pack.Proof;
import app.imjin.quiz.Evidence;
import app.imjin.quiz.EvidenceText;
import app.imjin.story.Edition;
import app.imjin.story.Level;
import app.imjin.story.Step;
import app.imjin.story.StepText;
import app.imjin.story.Stories;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Leads from the proof of an answer to the sentence that says it, or to the place or the date in
/// the step that is about it; the page marks what it led to.
@Component
class StoryEvidence implements EvidenceText {
  private final Packs packs;

  StoryEvidence(Packs packs) {
    this.packs = packs;
  }

  @Override
  public Optional<Evidence> of(PackId id, Proof proof, Language language) {
    return packs
        .find(id)
        .flatMap(pack -> pack.part(Stories.class).proving(proof).stream().findFirst())
        .flatMap(step -> {
          var text = step.text(new Edition(language, Level.B2));
          return address(id, step, text, proof).map(href -> new Evidence(href, text.title()));
        });
  }

  private static Optional<String> address(PackId pack, Step step, StepText text, Proof proof) {
    return switch (proof) {
      case Proof.AtPoint(PointId point) ->
          text.at(point.name()).map(sentence -> StoryNavigation.point(pack, point));
      case Proof.AtPlace(PlaceId place, Optional<Slug> named) ->
          Optional.of(StoryNavigation.place(pack, step.id(), place));
      case Proof.AtEvent(EventId event, Optional<Slug> named) ->
          Optional.of(StoryNavigation.event(pack, step.id(), event));
    };
  }
}
