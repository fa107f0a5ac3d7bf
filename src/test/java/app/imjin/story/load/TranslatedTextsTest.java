package app.imjin.story.load;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.common.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The short texts of the packs, claims, questions, captions and all, state in every language the
/// figures, dates and times of the English. Names are compared in the steps alone: here languages
/// shorten them differently.
class TranslatedTextsTest {
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final Path PACKS = Path.of("data");

  private final FactFinder finder = FactFinder.withoutNames();
  private final List<String> differences = new ArrayList<>();

  @Test
  void figuresDatesAndTimesAreThoseOfTheEnglish() throws IOException {
    try (var files = Files.walk(PACKS)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (file.toString().matches(".*(\\.yaml|/[0-9]{2}-[a-z0-9-]+\\.md)")) {
          walk(PACKS.relativize(file).toString(), YAML.readTree(yaml(file)));
        }
      }
    }
    assertThat(differences).isEmpty();
  }

  private static String yaml(Path file) throws IOException {
    var text = Files.readString(file);
    return file.toString().endsWith(".md") ? text.split("---\n")[1] : text;
  }

  private void walk(String at, JsonNode node) {
    var english = node.path("en");
    for (Language language : Language.values()) {
      if (english.isString() && node.path(language.tag()).isString()) {
        compare(at, language, english.asString(), node.path(language.tag()).asString());
      } else if (english.isObject() && node.path(language.tag()).isObject()) {
        for (var level : english.properties()) {
          var other = node.path(language.tag()).path(level.getKey());
          if (other.isString()) {
            compare(
                at + "/" + level.getKey(), language, level.getValue().asString(), other.asString());
          }
        }
      }
    }
    node.properties().forEach(child -> walk(at + "/" + child.getKey(), child.getValue()));
    int index = 0;
    for (JsonNode child : node.isArray() ? node : YAML.createArrayNode()) {
      walk(at + "/" + index++, child);
    }
  }

  private void compare(String at, Language language, String english, String translated) {
    var here = words(language, translated);
    var there = words(Language.EN, english);
    if (!here.equals(there)) {
      differences.add("%s, %s: %s, but in English %s".formatted(at, language.tag(), here, there));
    }
    finder.in(language, translated).slips().forEach(slip -> differences.add(at + ": " + slip));
  }

  private Set<String> words(Language language, String text) {
    return finder.in(language, text).facts().stream()
        .flatMap(TranslatedTextsTest::parts)
        .collect(Collectors.toSet());
  }

  /// Short texts join dates in ways of their own ("27 to 29 July 2019", "November and December
  /// 2017"), so days and years are compared one by one, and months are not.
  private static Stream<String> parts(Fact fact) {
    return switch (fact) {
      case Fact.Day day ->
          Stream.of(day.day(), day.year()).flatMap(Optional::stream).map(String::valueOf);
      case Fact.Clock(int hour, int minute) ->
          Stream.of(minute == 0 ? String.valueOf(hour) : fact.words());
      case Fact.Figure(BigDecimal value, String unit) ->
          Stream.of((value.toPlainString() + " " + unit).strip());
      case Fact.Name name -> Stream.of();
    };
  }
}
