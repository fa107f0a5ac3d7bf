package app.imjin.story.ui;

import app.imjin.common.Language;
import app.imjin.common.RichText;
import app.imjin.map.Atlas;
import app.imjin.pack.EventId;
import app.imjin.pack.Pack;
import app.imjin.pack.PackId;
import app.imjin.pack.Packs;
import app.imjin.pack.PlaceId;
import app.imjin.pack.PointId;
import app.imjin.pack.Proof;
import app.imjin.quiz.Evidence;
import app.imjin.quiz.EvidenceText;
import app.imjin.story.Edition;
import app.imjin.story.Level;
import app.imjin.story.ReadingPath;
import app.imjin.story.Step;
import app.imjin.story.StepText;
import app.imjin.story.Stories;
import app.imjin.story.Story;
import app.imjin.timeline.Timeline;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/// Leads from the proof of an answer to the sentence that says it, or to the step that shows the
/// place or the date.
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
        .flatMap(pack ->
            switch (proof) {
              case Proof.AtPoint(PointId point) -> point(pack, point, language);
              case Proof.AtPlace(PlaceId place) -> place(pack, place, language);
              case Proof.AtEvent(EventId event) -> event(pack, event, language);
            });
  }

  private static Optional<Evidence> point(Pack pack, PointId point, Language language) {
    return step(pack, step -> step.id().equals(point.step()))
        .flatMap(step -> {
          var text = text(step, language);
          return text.at(point.name())
              .map(sentence ->
                  new Evidence(
                      StoryNavigation.point(pack.id(), point),
                      text.title(),
                      // No note stands before it here.
                      plain(sentence.on(ReadingPath.GENTLE).text())));
        });
  }

  private static Optional<Evidence> place(Pack pack, PlaceId id, Language language) {
    return pack.part(Atlas.class)
        .place(id)
        .flatMap(place ->
            step(pack, step -> shows(step, id))
                .map(step ->
                    new Evidence(
                        StoryNavigation.step(pack.id(), step.id()),
                        text(step, language).title(),
                        plain(new RichText(place.happened().orElse(place.name()).in(language))))));
  }

  private static boolean shows(Step step, PlaceId place) {
    return step.scene().highlights().stream().anyMatch(mark -> mark.place().equals(place))
        || step.scene().places().contains(place);
  }

  private static Optional<Evidence> event(Pack pack, EventId id, Language language) {
    return pack.part(Timeline.class)
        .find(id)
        .flatMap(event ->
            step(pack, step -> tells(step, id))
                .map(step ->
                    new Evidence(
                        StoryNavigation.step(pack.id(), step.id()),
                        text(step, language).title(),
                        plain(new RichText(event.text().in(language))))));
  }

  private static boolean tells(Step step, EventId event) {
    return step.events().contains(event)
        || step.points().values().stream().anyMatch(ids -> ids.contains(event));
  }

  private static Optional<Step> step(Pack pack, Predicate<Step> wanted) {
    return pack.part(Stories.class).all().stream()
        .map(Story::steps)
        .flatMap(steps -> steps.stream().filter(wanted))
        .findFirst();
  }

  private static StepText text(Step step, Language language) {
    return step.text(new Edition(language, Level.B2));
  }

  /// Without the links to the glossary, which live only on the step's own page.
  private static String plain(RichText text) {
    return text.html().replaceAll("<a href=\"gloss:[^\"]*\">(.*?)</a>", "$1");
  }
}
