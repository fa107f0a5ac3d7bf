package app.imjin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.common.Language;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ReadingMenuTest {
  @Test
  void namesEverySettingAndItsChoicesInTheLanguageOfThePage() {
    var tools = new Element("div");
    ReadingMenu.addTo(tools, Language.ES);
    var words = tools.expectFirst("details.reading-menu > reading-settings").dataset();
    assertThat(words)
        .containsOnlyKeys("size", "line", "spacing", "face", "theme", "ruler", "motion", "reset")
        .containsEntry("ruler", "Regla de lectura|No|Sí");
    assertThat(words).hasEntrySatisfying("size", size -> assertThat(size.split("\\|")).hasSize(6));
  }

  @Test
  void settingsThatOnlyThisPageHasJoinTheMenu() {
    var tools = new Element("div");
    tools.appendElement("reading-settings").attr("data-echo", "Echo|Off|On");
    ReadingMenu.addTo(tools, Language.EN);
    assertThat(tools.select("reading-settings")).hasSize(1);
    var settings = tools.expectFirst(".reading-menu reading-settings");
    assertThat(settings.attr("data-echo")).isEqualTo("Echo|Off|On");
    assertThat(settings.attr("data-theme")).contains("High contrast");
  }
}
