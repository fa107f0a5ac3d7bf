package app.imjin.story;

import app.imjin.common.Language;
import app.imjin.common.LocalizedText;
import app.imjin.map.Scene;
import app.imjin.pack.ClaimId;
import app.imjin.pack.EventId;
import app.imjin.pack.GroundId;
import app.imjin.pack.PlaceId;
import app.imjin.pack.PointId;
import app.imjin.pack.QuestionId;
import app.imjin.pack.StepId;
import app.imjin.timeline.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A step of a story: its scene on the map, its span of time, and its words in every edition.
///
/// @param when the line above the title
/// @param events marked on the timeline
/// @param claims of the article that the step deals with
/// @param points what each point rests on, by the point's name: claims, facts or events
/// @param care a short note before the step, for what may be hard to read
/// @param check the question between this step and the next
public record Step(
    StepId id,
    LocalizedText when,
    Span span,
    List<EventId> events,
    Scene scene,
    List<ClaimId> claims,
    Map<String, List<GroundId>> points,
    Optional<LocalizedText> care,
    Optional<QuestionId> check,
    Map<Edition, StepText> texts) {
  public Step {
    events = List.copyOf(events);
    claims = List.copyOf(claims);
    points = Map.copyOf(points);
    texts = Map.copyOf(texts);
    if (!texts.containsKey(new Edition(Language.EN, Level.B2))) {
      throw new IllegalArgumentException("The step " + id + " needs its English text at B2");
    }
  }

  /// What the sentences of a point rest on.
  public List<GroundId> grounds(String point) {
    return points.getOrDefault(point, List.of());
  }

  /// The points that rest on it, in reading order.
  public List<PointId> restingOn(GroundId ground) {
    return text(new Edition(Language.EN, Level.B2)).sentences().stream()
        .map(Sentence::point)
        .filter(point -> grounds(point).contains(ground))
        .map(point -> new PointId(id, point))
        .toList();
  }

  /// Whether the step makes a place stand out on its map.
  boolean highlights(PlaceId place) {
    return scene.highlights().stream().anyMatch(mark -> mark.place().equals(place));
  }

  /// Whether the place is on the step's map at all.
  boolean shows(PlaceId place) {
    return highlights(place) || scene.places().contains(place);
  }

  /// Whether the step marks an event on the timeline.
  boolean marks(EventId event) {
    return events.contains(event);
  }

  /// Whether the step marks an event or has a sentence that rests on it.
  boolean tells(EventId event) {
    return marks(event) || points.values().stream().anyMatch(ids -> ids.contains(event));
  }

  public String slug() {
    return id.slug().value();
  }

  /// The title of the hardest text in each language.
  public LocalizedText title() {
    var titles = new EnumMap<Language, String>(Language.class);
    for (Language language : Language.values()) {
      titles.put(language, text(new Edition(language, Level.B2)).title());
    }
    return new LocalizedText(titles);
  }

  /// Whether the step can be told in full or in gentler words.
  public boolean hasTwoPaths() {
    return texts.values().stream().anyMatch(StepText::hasGentlerWords);
  }

  /// Whether a reader who has not chosen a path is asked before the step.
  public boolean asksFirst() {
    return care.isPresent() && hasTwoPaths();
  }

  /// The words in that edition, else in English at the level, else in English at B2.
  public StepText text(Edition edition) {
    return Optional.ofNullable(texts.get(edition))
        .or(() -> Optional.ofNullable(texts.get(new Edition(Language.EN, edition.level()))))
        .or(() -> Optional.ofNullable(texts.get(new Edition(Language.EN, Level.B2))))
        .orElseThrow();
  }
}
