package app.imjin.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ReadingSettingsTest {
  @Test
  void readsAllThatCanBeChosen() {
    var all =
        "size:200.line:widest.spacing:widest.face:dyslexic.theme:contrast.ruler:on.marks:on.motion:less"
            + ".checks:on.path:gentle";
    var root = new Element("html");
    ReadingSettings.of(all).putOn(root);
    assertThat(root.dataset())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "size", "200",
                "line", "widest",
                "spacing", "widest",
                "face", "dyslexic",
                "theme", "contrast",
                "ruler", "on",
                "marks", "on",
                "motion", "less",
                "checks", "on",
                "path", "gentle"));
  }

  @Test
  void aLinkChoosesThePathAndNothingElse() {
    var dark = ReadingSettings.of("theme:dark.path:full");
    assertThat(dark.with(Map.of("path", "gentle")).cookie()).isEqualTo("theme:dark.path:gentle");
    assertThat(dark.with(Map.of("path", "none", "theme", "light"))).isEqualTo(dark);
    assertThat(ReadingSettings.NONE.with(Map.of("path", "full")).cookie()).isEqualTo("path:full");
  }

  @Test
  void passesOverWhatNobodyOffers() {
    var settings =
        ReadingSettings.of("size:900.theme:\"><script>.onclick:on.face:sans:more.motion:less.x");
    assertThat(settings.chosen()).containsExactly(Map.entry("motion", "less"));
    assertThat(ReadingSettings.of("").isEmpty()).isTrue();
    assertThat(ReadingSettings.of("theme:dark.theme:light").chosen())
        .containsExactly(Map.entry("theme", "dark"));
  }

  @Test
  void cannotHoldAnythingElse() {
    assertThatThrownBy(() -> new ReadingSettings(Map.of("theme", "pink")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
