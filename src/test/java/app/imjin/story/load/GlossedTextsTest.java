package app.imjin.story.load;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.common.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// A hard word can be opened in every text that has it: where it first stands in the story, and in
/// each step where one of the nine texts explains it. Words are found as the glossary writes them.
class GlossedTextsTest {
  private static final Path PACK = Path.of("data", "dmz");
  private static final Path STORY = PACK.resolve("stories").resolve("imjin");
  private static final Pattern STEP_FILE =
      Pattern.compile("([0-9]{2})-[a-z-]+(?:\\.(..)\\.(..))?\\.md");
  private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(gloss:([^)]*)\\)");

  /// The same Korean word stands for two entries.
  private static final Set<Set<String>> ALIKE = Set.of(Set.of("estimate", "presume"));

  /// By edition, `en.b2`, the texts of the steps by their numbers.
  private final Map<String, TreeMap<String, String>> texts = new TreeMap<>();

  @Test
  void everyHardWordIsExplainedInEveryTextThatHasIt() throws IOException {
    readTexts();
    assertThat(texts).hasSize(9);
    var missing = new ArrayList<String>();
    var entries = new YAMLMapper().readTree(PACK.resolve("glossary.yaml")).path("entries");
    for (JsonNode entry : entries) {
      var id = entry.path("id").asString();
      var linked = stepsWith(id);
      assertThat(linked).as("a text that explains " + id).isNotEmpty();
      texts.forEach((edition, steps) -> {
        boolean first = true;
        for (var step : steps.entrySet()) {
          boolean links = links(step.getValue()).contains(id);
          boolean stands = stands(entry, edition, step.getValue());
          if (stands && !links && (first || linked.contains(step.getKey()))) {
            missing.add("%s at step %s in %s".formatted(id, step.getKey(), edition));
          }
          first &= !links && !stands;
        }
      });
    }
    assertThat(missing).isEmpty();
  }

  private void readTexts() throws IOException {
    try (var files = Files.list(STORY)) {
      for (Path file : files.sorted().toList()) {
        var name = STEP_FILE.matcher(file.getFileName().toString());
        if (name.matches()) {
          var edition = name.group(2) == null ? "en.b2" : name.group(2) + "." + name.group(3);
          texts
              .computeIfAbsent(edition, any -> new TreeMap<>())
              .put(name.group(1), Files.readString(file).split("---\n", 3)[2]);
        }
      }
    }
  }

  private Set<String> stepsWith(String id) {
    return texts.values().stream()
        .flatMap(steps -> steps.entrySet().stream())
        .filter(step -> links(step.getValue()).contains(id))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static Set<String> links(String text) {
    return LINK.matcher(text).results().map(link -> link.group(1)).collect(Collectors.toSet());
  }

  /// Whether the word stands in a text outside of links.
  private static boolean stands(JsonNode entry, String edition, String text) {
    var language = Language.ofTag(edition.substring(0, 2)).orElseThrow();
    if (isTakenForAnother(entry.path("id").asString(), links(text))) {
      return false;
    }
    var any =
        forms(entry, language.tag()).stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(form -> Pattern.quote(form.toLowerCase(Locale.ROOT)))
            .collect(Collectors.joining("|", "(?:", ")"));
    var words = language == Language.KO ? any : "(?<!\\p{IsLatin})" + any + "(?!\\p{IsLatin})";
    var plain = LINK.matcher(text).replaceAll("·").toLowerCase(Locale.ROOT);
    return Pattern.compile(words).matcher(plain).find();
  }

  private static boolean isTakenForAnother(String id, Set<String> links) {
    return ALIKE.stream()
        .filter(pair -> pair.contains(id))
        .anyMatch(pair -> {
          var others = new HashSet<>(pair);
          others.remove(id);
          return links.stream().anyMatch(others::contains);
        });
  }

  private static List<String> forms(JsonNode entry, String language) {
    return Stream.concat(
            Stream.of(entry.path("term").path(language)),
            entry.path("forms").path(language).valueStream())
        .map(JsonNode::asString)
        .toList();
  }
}
