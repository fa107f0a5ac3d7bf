package app.imjin.settings;

import app.imjin.common.Language;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;

/// What is shown and what is kept: map tiles, languages, retention.
final class ContentCheck implements Check {
  private static final String TILES_EXAMPLE = "https://tiles.example.org/{z}/{x}/{y}.png";

  @Override
  public Stream<Objection> objections(ConfigurableEnvironment environment) {
    return Stream.of(tiles(environment), languages(environment), retention(environment))
        .flatMap(objections -> objections);
  }

  private static Stream<Objection> tiles(Environment environment) {
    return Given.text(environment, "imjin.tiles").stream()
        .filter(tiles -> !isTiles(tiles))
        .map(tiles -> Objection.of("settings.tiles", tiles, TILES_EXAMPLE));
  }

  private static boolean isTiles(String tiles) {
    return Stream.of("{z}", "{x}", "{y}").allMatch(tiles::contains)
        && Given.webAddress(tiles.replaceAll("[{}]", "")).isPresent();
  }

  private static Stream<Objection> languages(Environment environment) {
    return Arrays.stream(environment.getProperty("imjin.languages", "").split(",", -1))
        .map(String::strip)
        .filter(tag -> !tag.isEmpty() && Language.ofTag(tag).isEmpty())
        .map(tag -> Objection.of("settings.language", tag, known()));
  }

  private static String known() {
    return List.of(Language.values()).stream().map(Language::tag).collect(Collectors.joining(", "));
  }

  private static Stream<Objection> retention(Environment environment) {
    return Given.text(environment, "imjin.retention-days").stream()
        .filter(days -> Given.wholeNumber(days).filter(number -> number > 0).isEmpty())
        .map(days -> Objection.of("settings.retention", days));
  }
}
