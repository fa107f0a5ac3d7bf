package app.imjin.story.load;

import app.imjin.common.Language;
import app.imjin.common.LocalizedText;
import app.imjin.pack.ClaimId;
import app.imjin.pack.ContentFile;
import app.imjin.pack.GlossaryId;
import app.imjin.pack.PackFiles;
import app.imjin.pack.SourceId;
import app.imjin.story.ArticleMark;
import app.imjin.story.Edition;
import app.imjin.story.GlossaryEntry;
import app.imjin.story.Ground;
import app.imjin.story.Level;
import app.imjin.story.Source;
import app.imjin.story.Standing;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Reads claims, facts, sources and the glossary.
final class GroundReader {
  private GroundReader() {}

  static Map<ClaimId, Ground> grounds(PackFiles files) {
    var grounds = new HashMap<ClaimId, Ground>();
    var tree = files.required("claims.yaml").tree();
    for (JsonNode node : tree.path("claims")) {
      var claim = claim(node);
      grounds.put(claim.id(), claim);
    }
    for (JsonNode node : tree.path("facts")) {
      var id = new ClaimId(node.path("id").asString());
      grounds.put(
          id,
          new Ground.Fact(
              id, ContentFile.localized(node.path("statement")), standing(node), sourceIds(node)));
    }
    return grounds;
  }

  private static Ground.Claim claim(JsonNode node) {
    return new Ground.Claim(
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
  }

  private static Optional<Ground.Gentler> gentler(JsonNode node) {
    return node.isObject()
        ? Optional.of(
            new Ground.Gentler(
                ContentFile.localized(node.path("others")),
                ContentFile.localized(node.path("print"))))
        : Optional.empty();
  }

  static Map<SourceId, Source> sources(PackFiles files) {
    var sources = new HashMap<SourceId, Source>();
    for (JsonNode node : files.required("sources.yaml").tree().path("sources")) {
      var id = new SourceId(node.path("id").asString());
      sources.put(
          id,
          new Source(
              id,
              node.path("publisher").asString(),
              text(node, "date"),
              text(node, "address").map(URI::create),
              optional(node, "note")));
    }
    return sources;
  }

  static Map<GlossaryId, GlossaryEntry> glossary(PackFiles files) {
    var glossary = new HashMap<GlossaryId, GlossaryEntry>();
    for (JsonNode node : files.required("glossary.yaml").tree().path("entries")) {
      var id = new GlossaryId(node.path("id").asString());
      glossary.put(
          id,
          new GlossaryEntry(
              id, ContentFile.localized(node.path("term")), nativeForm(node), meanings(node)));
    }
    return glossary;
  }

  private static Optional<GlossaryEntry.NativeForm> nativeForm(JsonNode node) {
    return node.has("native")
        ? Optional.of(
            new GlossaryEntry.NativeForm(
                node.path("native").path("text").asString(),
                node.path("native").path("romanised").asString()))
        : Optional.empty();
  }

  private static Map<Edition, String> meanings(JsonNode node) {
    var meanings = new HashMap<Edition, String>();
    for (var byLanguage : node.path("meaning").properties()) {
      var language = Language.ofTag(byLanguage.getKey());
      for (var byLevel : byLanguage.getValue().properties()) {
        var level = Level.of(byLevel.getKey());
        if (language.isPresent() && level.isPresent()) {
          meanings.put(new Edition(language.get(), level.get()), byLevel.getValue().asString());
        }
      }
    }
    return meanings;
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
