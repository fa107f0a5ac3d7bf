package app.imjin.story.ui;

import app.imjin.common.Language;
import app.imjin.map.ui.SceneHtml;
import app.imjin.pack.Pack;
import app.imjin.pack.PlaceId;
import app.imjin.pack.SourceId;
import app.imjin.story.Step;
import app.imjin.timeline.ui.Names;
import app.imjin.timeline.ui.TimelineHtml;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// All steps of a story in one edition, as the fragment that follows the first paint and as the
/// body of the document for print. Made once for each address.
@Component
class StoryFragments {
  /// @param html the fragment
  /// @param hash of the fragment, for its ETag
  record Fragment(String html, String hash) {
    private static final Duration A_YEAR = Duration.ofDays(365);

    /// What stands in the element.
    static Fragment of(Element holder) {
      // Elements print compactly only within a document that says so.
      Optional.ofNullable(holder.ownerDocument())
          .ifPresent(document -> document.outputSettings().prettyPrint(false));
      return new Fragment(holder.html(), StoryFragments.hash(holder.html()));
    }

    /// HTML in UTF-8, to be kept by browsers: its address changes with it.
    ResponseEntity<String> response() {
      return ResponseEntity.ok()
          .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
          .cacheControl(CacheControl.maxAge(A_YEAR).cachePublic().immutable())
          // A weak tag: the server does not compress what has a strong one.
          .eTag("W/\"" + hash + "\"")
          .body(html);
    }
  }

  /// Stands between the parts, so that a browser can read them one after the other
  /// (`story-parts.ts`).
  private static final String CUT = "cut";

  private final ConcurrentMap<String, Fragment> made = new ConcurrentHashMap<>();

  private final String build;

  /// @param build the build that runs; without one, as from an IDE, each start counts as a build
  StoryFragments(ObjectProvider<BuildProperties> build, Clock clock) {
    var time = build.stream().findFirst().flatMap(known -> Optional.ofNullable(known.getTime()));
    this.build = time.orElseGet(clock::instant).toString();
  }

  /// Where the fragment is fetched from. The address changes with the pack and with the build, so
  /// that no step but the open one has to be drawn for it.
  String address(OpenStory open) {
    return "/content/%s/stories/%s/%s.html?v=%s"
        .formatted(open.packId(), open.story().id(), open.editionTag(), version(open.pack()));
  }

  /// Changes with the pack and with the build.
  String version(Pack pack) {
    return hash(pack.files().digest() + build);
  }

  Fragment fragment(OpenStory open) {
    return made.computeIfAbsent(address(open), key -> Fragment.of(parts(open)));
  }

  private static Element parts(OpenStory open) {
    var document = Document.createShell("");
    var language = open.edition().language();
    var steps = new StepHtml(open);
    document
        .body()
        .appendElement("link")
        .addClass("with-story")
        .attr("rel", "stylesheet")
        .attr("href", "/styles/map-picture.css");
    document
        .body()
        .appendElement("div")
        .addClass("with-story print-only")
        .appendChild(SceneHtml.atlasDefs(open.packId(), open.atlas()));
    for (Step step : open.story().steps()) {
      document.body().appendChild(new Comment(CUT));
      document.body().appendChild(steps.whole(step));
    }
    document.body().appendChild(new Comment(CUT));
    document
        .body()
        .appendElement("div")
        .addClass("with-story print-only")
        .appendChild(TimelineHtml.list(open.timeline(), names(open, language), language));
    document
        .body()
        .appendElement("div")
        .addClass("with-story")
        .appendChild(TimelineHtml.details(open.timeline(), names(open, language), language));
    return document.body();
  }

  static Names names(OpenStory open, Language language) {
    return new Names() {
      @Override
      public Optional<String> place(PlaceId id) {
        return open.atlas().place(id).map(place -> place.name().in(language));
      }

      @Override
      public Optional<String> source(SourceId id) {
        return open.stories().source(id).map(source -> SourceLabel.of(source, language));
      }
    };
  }

  private static String hash(String text) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }
}
