package app.imjin.story;

import app.imjin.common.Slug;
import app.imjin.pack.EventId;
import app.imjin.pack.GlossaryId;
import app.imjin.pack.GroundId;
import app.imjin.pack.PlaceId;
import app.imjin.pack.PointId;
import app.imjin.pack.Proof;
import app.imjin.pack.SourceId;
import app.imjin.pack.StoryId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// A pack's stories, and what their texts rest on.
public final class Stories {
  private final List<Story> stories;
  private final Map<GroundId, Ground> grounds = new LinkedHashMap<>();
  private final Map<SourceId, Source> sources = new LinkedHashMap<>();
  private final Map<GlossaryId, GlossaryEntry> glossary;
  private final List<Correction> corrections;

  /// @param grounds in the order in which they are listed
  /// @param sources in the order in which they are listed
  /// @param corrections the newest first
  public Stories(
      List<Story> stories,
      List<Ground> grounds,
      List<Source> sources,
      Map<GlossaryId, GlossaryEntry> glossary,
      List<Correction> corrections) {
    this.stories = List.copyOf(stories);
    grounds.forEach(ground -> this.grounds.put(ground.id(), ground));
    sources.forEach(source -> this.sources.put(source.id(), source));
    this.glossary = Map.copyOf(glossary);
    this.corrections = List.copyOf(corrections);
  }

  public List<Story> all() {
    return stories;
  }

  public Optional<Story> find(StoryId id) {
    return stories.stream().filter(story -> story.id().equals(id)).findFirst();
  }

  /// Finds a story by text that came from outside.
  public Optional<Story> find(String id) {
    return stories.stream().filter(story -> story.id().value().equals(id)).findFirst();
  }

  /// The steps that an answer can be read up in, in reading order. For a place or an event the step
  /// that the proof names; where it names none, those that mark it, and where none marks it, those
  /// that have it at all.
  public List<Step> proving(Proof proof) {
    return switch (proof) {
      case Proof.AtPoint(PointId point) -> steps(step -> step.id().equals(point.step()));
      case Proof.AtPlace(PlaceId place, Optional<Slug> named) ->
          proving(named, step -> step.highlights(place), step -> step.shows(place));
      case Proof.AtEvent(EventId event, Optional<Slug> named) ->
          proving(named, step -> step.marks(event), step -> step.tells(event));
    };
  }

  private List<Step> proving(Optional<Slug> named, Predicate<Step> marks, Predicate<Step> has) {
    if (named.isPresent()) {
      var name = named.get();
      return steps(step -> step.id().slug().equals(name) && has.test(step));
    }
    var marking = steps(marks);
    return marking.isEmpty() ? steps(has) : marking;
  }

  private List<Step> steps(Predicate<Step> wanted) {
    return stories.stream().flatMap(story -> story.steps().stream()).filter(wanted).toList();
  }

  /// All claims, then all facts, then all events.
  public List<Ground> grounds() {
    return List.copyOf(grounds.values());
  }

  public Optional<Ground> ground(GroundId id) {
    return Optional.ofNullable(grounds.get(id));
  }

  /// Those of the grounds that are known, in the order given.
  public List<Ground> grounds(Collection<? extends GroundId> ids) {
    return ids.stream().flatMap(id -> ground(id).stream()).toList();
  }

  /// What was told otherwise before, the newest first.
  public List<Correction> corrections() {
    return corrections;
  }

  public List<Source> sources() {
    return List.copyOf(sources.values());
  }

  public Optional<Source> source(SourceId id) {
    return Optional.ofNullable(sources.get(id));
  }

  public Optional<GlossaryEntry> glossary(GlossaryId id) {
    return Optional.ofNullable(glossary.get(id));
  }
}
