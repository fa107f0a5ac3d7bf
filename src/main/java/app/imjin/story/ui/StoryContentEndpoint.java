package app.imjin.story.ui;

import app.imjin.common.Language;
import app.imjin.story.Edition;
import app.imjin.story.Level;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Sends the steps of a story as one fragment: `GET
/// /content/{pack}/stories/{story}/{edition}.html`, the edition written as `en-B2`. HTML in UTF-8,
/// with an ETag; 404 for what is not there or is not for this reader.
@RestController
class StoryContentEndpoint {
  private final OpenStories stories;
  private final StoryFragments fragments;

  StoryContentEndpoint(OpenStories stories, StoryFragments fragments) {
    this.stories = stories;
    this.fragments = fragments;
  }

  @GetMapping("/content/{pack}/stories/{story}/{edition}.html")
  ResponseEntity<String> steps(
      @PathVariable String pack,
      @PathVariable String story,
      @PathVariable String edition,
      HttpServletRequest request) {
    return edition(edition)
        .flatMap(wanted -> stories.open(pack, story, wanted, cookies(request)))
        .map(fragments::fragment)
        .map(StoryFragments.Fragment::response)
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private static Map<String, String> cookies(HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Arrays::stream)
        .collect(Collectors.toMap(Cookie::getName, Cookie::getValue, (first, later) -> first));
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
