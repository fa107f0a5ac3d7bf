package app.imjin.story.load;

import app.imjin.common.LocalizedText;
import app.imjin.pack.ClaimId;
import app.imjin.pack.ContentFile;
import app.imjin.pack.EventId;
import app.imjin.pack.PackFiles;
import app.imjin.pack.Problems;
import app.imjin.pack.SourceId;
import app.imjin.story.ArticleMark;
import app.imjin.story.Ground;
import app.imjin.story.Source;
import app.imjin.story.Standing;
import app.imjin.timeline.HistoricalDate;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Reads what the texts rest on: sources, and claims, facts and events.
final class GroundReader {
  static final String CLAIMS = "claims.yaml";
  private static final String TIMELINE = "timeline.yaml";

  private final PackFiles files;
  private final Problems problems;
  private final List<Source> sources;

  GroundReader(PackFiles files, Problems problems) {
    this.files = files;
    this.problems = problems;
    this.sources = entries("sources.yaml", "sources").stream().map(GroundReader::source).toList();
  }

  List<Source> sources() {
    return sources;
  }

  /// Claims, then facts, then events, each in the order of their file.
  List<Ground> grounds() {
    var grounds = new ArrayList<Ground>();
    var claims = entries(CLAIMS, "claims");
    for (int index = 0; index < claims.size(); index++) {
      grounds.add(claim("/claims/" + index, claims.get(index)));
    }
    var facts = entries(CLAIMS, "facts");
    for (int index = 0; index < facts.size(); index++) {
      var fact = fact(facts.get(index));
      checkStanding(CLAIMS, "/facts/" + index, fact);
      grounds.add(fact);
    }
    var events = entries(TIMELINE, "events");
    for (int index = 0; index < events.size(); index++) {
      var node = events.get(index);
      // Whoever reads the timeline reports the same; a problem is told once.
      var at = "/events/" + index;
      problems.within(
          TIMELINE,
          at,
          () -> {
            var event = happening(node);
            checkStanding(TIMELINE, at, event);
            grounds.add(event);
          });
    }
    return grounds;
  }

  private List<JsonNode> entries(String file, String field) {
    return files.file(file).stream()
        .flatMap(found -> found.tree().path(field).valueStream())
        .toList();
  }

  private Ground.Claim claim(String at, JsonNode node) {
    var claim =
        new Ground.Claim(
            new ClaimId(node.path("id").asString()),
            ContentFile.localized(node.path("title")),
            ContentFile.localized(node.path("article")),
            ArticleMark.of(node.path("article_mark").asString()),
            ContentFile.localized(node.path("others")),
            standing(node),
            optional(node, "why"),
            node.path("inference").asBoolean(false),
            ContentFile.localized(node.path("print")),
            gentler(node.path("gentle")),
            sourceIds(node));
    checkReason(at, claim, node.path("no_reason_known").asBoolean(false));
    checkStanding(CLAIMS, at, claim);
    return claim;
  }

  private static Optional<Ground.Gentler> gentler(JsonNode node) {
    return node.isObject()
        ? Optional.of(
            new Ground.Gentler(
                ContentFile.localized(node.path("others")),
                ContentFile.localized(node.path("print"))))
        : Optional.empty();
  }

  /// Where the article and others differ, readers are told why, or that nobody knows.
  private void checkReason(String at, Ground.Claim claim, boolean noneKnown) {
    boolean differs = claim.mark() != ArticleMark.OK;
    if (differs && claim.why().isEmpty() && !noneKnown) {
      problems.add(
          CLAIMS,
          at,
          ("%s is not as the article has it, and nothing says why. Give a `why`, or"
                  + " `no_reason_known: true`.")
              .formatted(claim.id()));
    }
    if (noneKnown && (!differs || claim.why().isPresent())) {
      problems.add(
          CLAIMS,
          at,
          "%s says `no_reason_known`, but there is a reason, or nothing to explain."
              .formatted(claim.id()));
    }
  }

  private static Ground.Fact fact(JsonNode node) {
    return new Ground.Fact(
        new ClaimId(node.path("id").asString()),
        ContentFile.localized(node.path("statement")),
        standing(node),
        sourceIds(node));
  }

  private Ground.Happening happening(JsonNode node) {
    var from = sourceIds(node);
    return new Ground.Happening(
        new EventId(node.path("id").asString()),
        ContentFile.localized(node.path("title")),
        HistoricalDate.parse(node.path("date").asString(), node.path("about").asBoolean(false)),
        ContentFile.localized(node.path("text")),
        node.has("standing") ? standing(node) : byPublishers(from),
        from);
  }

  /// What calls itself confirmed is. Whether two publishers copied one another no check can see.
  private void checkStanding(String file, String at, Ground ground) {
    boolean known = known(ground.sources()).size() == ground.sources().size();
    if (known && ground.standing() == Standing.CONFIRMED && !isConfirmed(ground.sources())) {
      problems.add(
          file,
          at,
          ("%s calls itself confirmed, but rests neither on two publishers nor on the document"
                  + " itself. Name another independent source, or write `standing: one-source`.")
              .formatted(ground.id().value()));
    }
  }

  private Standing byPublishers(List<SourceId> from) {
    return isConfirmed(from) ? Standing.CONFIRMED : Standing.ONE_SOURCE;
  }

  /// One publisher is one source, however many pages it has.
  private boolean isConfirmed(List<SourceId> from) {
    var known = known(from);
    return known.stream().anyMatch(Source::document)
        || known.stream().map(Source::publisher).distinct().count() > 1;
  }

  private List<Source> known(List<SourceId> from) {
    return sources.stream().filter(source -> from.contains(source.id())).toList();
  }

  private static Source source(JsonNode node) {
    return new Source(
        new SourceId(node.path("id").asString()),
        node.path("publisher").asString(),
        node.path("document").asBoolean(false),
        text(node, "date"),
        text(node, "address").map(URI::create),
        optional(node, "note"));
  }

  private static Standing standing(JsonNode node) {
    return Standing.of(node.path("standing").asString());
  }

  private static List<SourceId> sourceIds(JsonNode node) {
    return node.path("sources").valueStream().map(id -> new SourceId(id.asString())).toList();
  }

  private static Optional<LocalizedText> optional(JsonNode node, String field) {
    return node.has(field)
        ? Optional.of(ContentFile.localized(node.path(field)))
        : Optional.empty();
  }

  private static Optional<String> text(JsonNode node, String field) {
    return node.has(field) ? Optional.of(node.path(field).asString()) : Optional.empty();
  }
}
