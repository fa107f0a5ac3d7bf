package app.imjin.story;

import app.imjin.pack.ClaimId;
import app.imjin.pack.GlossaryId;
import app.imjin.pack.SourceId;
import app.imjin.pack.StoryId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A pack's stories, and what their texts rest on.
public final class Stories {
  private final List<Story> stories;
  private final Map<ClaimId, Ground> grounds;
  private final Map<SourceId, Source> sources;
  private final Map<GlossaryId, GlossaryEntry> glossary;

  public Stories(
      List<Story> stories,
      Map<ClaimId, Ground> grounds,
      Map<SourceId, Source> sources,
      Map<GlossaryId, GlossaryEntry> glossary) {
    this.stories = List.copyOf(stories);
    this.grounds = Map.copyOf(grounds);
    this.sources = Map.copyOf(sources);
    this.glossary = Map.copyOf(glossary);
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

  public Optional<Ground> ground(ClaimId id) {
    return Optional.ofNullable(grounds.get(id));
  }

  public Optional<Source> source(SourceId id) {
    return Optional.ofNullable(sources.get(id));
  }

  public Optional<GlossaryEntry> glossary(GlossaryId id) {
    return Optional.ofNullable(glossary.get(id));
  }
}
