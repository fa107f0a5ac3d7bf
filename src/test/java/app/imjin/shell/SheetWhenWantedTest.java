package app.imjin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/// High contrast and room for large words: there in the first paint of those who chose them.
class SheetWhenWantedTest {
  private final Styles styles = new Styles();

  @Test
  void whoChoseHighContrastHasItBeforeAnythingIsFetched() {
    var head = head("theme:contrast");
    var contrast = head.expectFirst("style[data-for='theme:contrast']");
    assertThat(contrast.data()).contains("--paper:light-dark(#ffffff,#000000)");
    assertThat(contrast.hasAttr("media")).isFalse();
    assertThat(head.select("link[href*=contrast]")).isEmpty();
  }

  @Test
  void othersFetchItOnlyForADeviceThatAsksForIt() {
    var contrast = head("theme:dark").expectFirst("link[data-for='theme:contrast']");
    assertThat(contrast.attr("href")).matches("/styles/contrast\\.css\\?v=[0-9a-f]{8}");
    assertThat(contrast.attr("media"))
        .contains("prefers-contrast: more", "forced-colors")
        .isEqualTo(contrast.attr("data-wanted"));
  }

  @Test
  void largeWordsGetTheirRoomAndOthersKeepTheUsualPage() {
    assertThat(head("size:150").select("style[data-for~=size:150]")).isNotEmpty();
    assertThat(head("size:125").select("link[media='(max-height: 480px)']")).isNotEmpty();
  }

  private Element head(String cookie) {
    var head = new Element("head");
    SheetWhenWanted.ALL.forEach(sheet -> sheet.putInto(head, ReadingSettings.of(cookie), styles));
    return head;
  }
}
