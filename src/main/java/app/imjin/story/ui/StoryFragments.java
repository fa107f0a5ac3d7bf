package app.imjin.story.ui;

import app.imjin.common.Language;
import app.imjin.map.ui.SceneHtml;
import app.imjin.pack.PlaceId;
import app.imjin.pack.SourceId;
import app.imjin.story.Step;
import app.imjin.timeline.ui.Names;
import app.imjin.timeline.ui.TimelineHtml;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/// All steps of a story in one edition, as the fragment that follows the first paint and as the
/// body of the document for print. Made once for each address.
@Component
class StoryFragments {
  /// @param html the fragment
  /// @param hash of the fragment, for its ETag
  record Fragment(String html, String hash) {}

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
    var version = hash(open.pack().files().digest() + build);
    return "/content/%s/stories/%s/%s.html?v=%s"
        .formatted(open.packId(), open.story().id(), open.editionTag(), version);
  }

  Fragment fragment(OpenStory open) {
    return made.computeIfAbsent(address(open), key -> make(open));
  }

  private static Fragment make(OpenStory open) {
    var html = new StringBuilder();
    for (Element part : parts(open)) {
      html.append(part.outerHtml());
    }
    return new Fragment(html.toString(), hash(html.toString()));
  }

  private static Iterable<Element> parts(OpenStory open) {
    // Elements print compactly only within a document that says so.
    var document = Document.createShell("");
    document.outputSettings().prettyPrint(false);
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
      document.body().appendChild(steps.whole(step));
    }
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
    return document.body().children();
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
