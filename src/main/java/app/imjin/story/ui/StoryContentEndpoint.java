package app.imjin.story.ui;

import app.imjin.common.Language;
import app.imjin.pack.Packs;
import app.imjin.story.Edition;
import app.imjin.story.Level;
import app.imjin.story.Stories;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Sends the steps of a story as one fragment: `GET
/// /content/{pack}/stories/{story}/{edition}.html`, the edition written as `en-B2`. HTML in UTF-8,
/// with an ETag; 404 for what is not there.
@RestController
class StoryContentEndpoint {
  private static final Duration A_YEAR = Duration.ofDays(365);

  private final Packs packs;
  private final StoryFragments fragments;

  StoryContentEndpoint(Packs packs, StoryFragments fragments) {
    this.packs = packs;
    this.fragments = fragments;
  }

  @GetMapping("/content/{pack}/stories/{story}/{edition}.html")
  ResponseEntity<String> steps(
      @PathVariable String pack, @PathVariable String story, @PathVariable String edition) {
    return open(pack, story, edition)
        .map(fragments::fragment)
        .map(fragment ->
            ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.maxAge(A_YEAR).cachePublic().immutable())
                .eTag(fragment.hash())
                .body(fragment.html()))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private Optional<OpenStory> open(String packId, String storyId, String edition) {
    return packs
        .find(packId)
        .flatMap(pack ->
            pack.part(Stories.class)
                .find(storyId)
                .flatMap(story ->
                    edition(edition)
                        .filter(found -> story.levels().contains(found.level()))
                        .map(found -> new OpenStory(pack, story, found))));
  }

  private static Optional<Edition> edition(String text) {
    int dash = text.indexOf('-');
    if (dash < 0) {
      return Optional.empty();
    }
    return Language.ofTag(text.substring(0, dash))
        .flatMap(language ->
            Level.of(text.substring(dash + 1)).map(level -> new Edition(language, level)));
  }
}
