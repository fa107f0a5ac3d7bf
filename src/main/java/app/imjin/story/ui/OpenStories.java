package app.imjin.story.ui;

import app.imjin.common.PageRequest;
import app.imjin.pack.Packs;
import app.imjin.story.Edition;
import app.imjin.story.Level;
import app.imjin.story.Step;
import app.imjin.story.Stories;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Opens stories named by text that came from outside.
@Component
class OpenStories {
  private final Packs packs;

  OpenStories(Packs packs) {
    this.packs = packs;
  }

  /// The story in the level that the reader chose: by the address, else by the cookie, else the
  /// hardest.
  Optional<OpenStory> open(PageRequest request, String packId, String storyId) {
    var wanted =
        Optional.ofNullable(request.query().get("level"))
            .or(() -> request.cookie("imjin-level"))
            .flatMap(Level::of);
    return packs
        .find(packId)
        .flatMap(pack ->
            pack.part(Stories.class)
                .find(storyId)
                .map(story ->
                    new OpenStory(
                        pack, story, new Edition(request.language(), story.levelOr(wanted)))));
  }

  /// The story in exactly that edition, when it has it.
  Optional<OpenStory> open(String packId, String storyId, Edition edition) {
    return packs
        .find(packId)
        .flatMap(pack ->
            pack.part(Stories.class)
                .find(storyId)
                .filter(story -> story.levels().contains(edition.level()))
                .map(story -> new OpenStory(pack, story, edition)));
  }

  /// A step by its slug, or by its number as readers count.
  Optional<Step> step(OpenStory open, String wanted) {
    return open.story()
        .step(wanted)
        .or(() ->
            open.story().steps().stream()
                .filter(step -> String.valueOf(open.story().number(step)).equals(wanted))
                .findFirst());
  }
}
