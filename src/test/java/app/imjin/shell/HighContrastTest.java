package app.imjin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/// Who asks for high contrast gets 7:1, as WCAG 1.4.6 has it, in words and on the map.
class HighContrastTest {
  private static final List<String> SHEETS = List.of("paper", "sheet", "action-wash");
  private static final List<String> LANDS = List.of("sea", "north", "south", "far");

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void wordsStandOutInLightAndDark(int scheme) throws IOException {
    var marks = List.of("confirmed", "one-source", "disputed", "unknown");
    check(scheme, List.of("ink", "ink-soft", "action"), SHEETS);
    check(scheme, marks, SHEETS);
    check(scheme, List.of("ink", "ink-soft", "action", "river", "mdl", "dmz-ink"), LANDS);
    check(scheme, List.of("action-ink"), List.of("action"));
  }

  /// The zone is drawn over the land, so that names stand on both at once.
  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void namesStandOutOnTheZoneToo(int scheme) throws IOException {
    double share = Double.parseDouble(found("\\.lit\\.band path \\{ fill-opacity: ([0-9.]+);", 1));
    for (String land : List.of("north", "south")) {
      var ground = mix(rgb("dmz", scheme), rgb(land, scheme), share);
      for (String word : List.of("ink", "ink-soft", "action", "river", "mdl", "dmz-ink")) {
        assertThat(ratio(luminance(rgb(word, scheme)), luminance(ground)))
            .as("%s on the zone in the %s", word, land)
            .isGreaterThanOrEqualTo(7);
      }
    }
  }

  private static int mix(int over, int under, double share) {
    int mixed = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      double channel = share * (over >> shift & 255) + (1 - share) * (under >> shift & 255);
      mixed |= (int) Math.round(channel) << shift;
    }
    return mixed;
  }

  private static void check(int scheme, List<String> words, List<String> grounds)
      throws IOException {
    for (String word : words) {
      for (String ground : grounds) {
        var ratio = ratio(luminance(rgb(word, scheme)), luminance(rgb(ground, scheme)));
        assertThat(ratio).as("%s on %s", word, ground).isGreaterThanOrEqualTo(7);
      }
    }
  }

  private static double ratio(double one, double other) {
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  private static int rgb(String token, int scheme) throws IOException {
    var colours = "--%s: light-dark\\(#(\\w{6}), #(\\w{6})\\)".formatted(token);
    return Integer.parseInt(found(colours, scheme + 1), 16);
  }

  private static String found(String pattern, int group) throws IOException {
    var css =
        new ClassPathResource("META-INF/resources/styles/contrast.css")
            .getContentAsString(StandardCharsets.UTF_8);
    var found = Pattern.compile(pattern).matcher(css);
    assertThat(found.find()).as(pattern).isTrue();
    return found.group(group);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16)
        + 0.7152 * linear(rgb >> 8 & 255)
        + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int channel) {
    double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
