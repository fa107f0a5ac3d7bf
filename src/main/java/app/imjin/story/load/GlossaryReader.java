package app.imjin.story.load;

import app.imjin.common.Language;
import app.imjin.pack.ContentFile;
import app.imjin.pack.GlossaryId;
import app.imjin.pack.PackFiles;
import app.imjin.story.Edition;
import app.imjin.story.GlossaryEntry;
import app.imjin.story.Level;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Reads `glossary.yaml`.
final class GlossaryReader {
  private GlossaryReader() {}

  static Map<GlossaryId, GlossaryEntry> glossary(PackFiles files) {
    var glossary = new HashMap<GlossaryId, GlossaryEntry>();
    var entries =
        files.file("glossary.yaml").stream()
            .flatMap(file -> file.tree().path("entries").valueStream())
            .toList();
    for (JsonNode node : entries) {
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
}
