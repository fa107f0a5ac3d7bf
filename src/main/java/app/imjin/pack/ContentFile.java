package app.imjin.pack;

import app.imjin.common.Language;
import app.imjin.common.LocalizedText;
import java.util.EnumMap;
import tools.jackson.databind.JsonNode;

/// One file of a pack, read and found to have the form of its schema.
///
/// @param path within the pack, `stories/imjin/05-warm-shape.md`
/// @param tree the YAML of the file, or of its front matter; for GeoJSON the JSON
/// @param prose what follows the front matter; empty in other files
public record ContentFile(String path, JsonNode tree, String prose) {
  /// The file's name without folders.
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /// Reads a map of texts by language, `{en: …, ko: …}`.
  public static LocalizedText localized(JsonNode node) {
    var texts = new EnumMap<Language, String>(Language.class);
    node.properties()
        .forEach(entry ->
            Language.ofTag(entry.getKey())
                .ifPresent(language -> texts.put(language, entry.getValue().asString())));
    return new LocalizedText(texts);
  }
}
