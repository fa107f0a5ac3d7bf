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

  private static void check(int scheme, List<String> words, List<String> grounds)
      throws IOException {
    for (String word : words) {
      for (String ground : grounds) {
        var ratio = ratio(luminance(word, scheme), luminance(ground, scheme));
        assertThat(ratio).as("%s on %s", word, ground).isGreaterThanOrEqualTo(7);
      }
    }
  }

  private static double ratio(double one, double other) {
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  private static double luminance(String token, int scheme) throws IOException {
    var css =
        new ClassPathResource("META-INF/resources/styles/contrast.css")
            .getContentAsString(StandardCharsets.UTF_8);
    var found =
        Pattern.compile("--%s: light-dark\\(#(\\w{6}), #(\\w{6})\\)".formatted(token)).matcher(css);
    assertThat(found.find()).as(token).isTrue();
    int rgb = Integer.parseInt(found.group(scheme + 1), 16);
    return 0.2126 * linear(rgb >> 16)
        + 0.7152 * linear(rgb >> 8 & 255)
        + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int channel) {
    double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
