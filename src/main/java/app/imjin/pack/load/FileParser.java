package app.imjin.pack.load;

import app.imjin.pack.ContentFile;
import app.imjin.pack.Problems;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Reads YAML files, and prose files with YAML in front, into trees.
final class FileParser {
  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---\\R(.*?\\R)---[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);
  private static final YAMLMapper YAML =
      YAMLMapper.builder(
              YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .build();

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private FileParser() {}

  /// A map layer as a tree; what cannot be read becomes a problem with its line.
  static Optional<ContentFile> geoJson(String path, byte[] bytes, Problems problems) {
    try {
      return Optional.of(new ContentFile(path, JSON.readTree(bytes), ""));
    } catch (JacksonException failure) {
      problems.add(path, line(failure, 0), "This is not valid GeoJSON: " + firstLine(failure));
      return Optional.empty();
    }
  }

  /// The file as a tree; what cannot be read becomes a problem with its line.
  static Optional<ContentFile> parse(String path, byte[] bytes, Problems problems) {
    return text(path, bytes, problems)
        .flatMap(text ->
            path.endsWith(".md")
                ? prose(path, text, problems)
                : yaml(path, text, 0, problems).map(tree -> new ContentFile(path, tree, "")));
  }

  private static Optional<String> text(String path, byte[] bytes, Problems problems) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text);
    } catch (CharacterCodingException notText) {
      problems.add(path, "", "This file is not text in UTF-8. Save it again as UTF-8.");
      return Optional.empty();
    }
  }

  private static Optional<ContentFile> prose(String path, String text, Problems problems) {
    var front = FRONT_MATTER.matcher(text);
    if (!front.find()) {
      problems.add(
          path, "line 1", "The file must begin with its front matter between two --- lines.");
      return Optional.empty();
    }
    String prose = text.substring(front.end()).strip();
    return yaml(path, front.group(1), 1, problems).map(tree -> new ContentFile(path, tree, prose));
  }

  private static Optional<JsonNode> yaml(
      String path, String text, int linesBefore, Problems problems) {
    try {
      return Optional.of(YAML.readTree(text));
    } catch (JacksonException failure) {
      problems.add(
          path, line(failure, linesBefore), "This is not valid YAML: " + firstLine(failure));
      return Optional.empty();
    }
  }

  private static String line(JacksonException failure, int linesBefore) {
    var location = failure.getLocation();
    return location == null ? "" : "line " + (location.getLineNr() + linesBefore);
  }

  private static String firstLine(JacksonException failure) {
    return failure.getOriginalMessage().lines().findFirst().orElse("unreadable");
  }
}
