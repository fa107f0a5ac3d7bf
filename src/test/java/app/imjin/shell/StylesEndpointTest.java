package app.imjin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StylesEndpointTest {
  private final Styles styles = new Styles();
  private final StylesEndpoint endpoint = new StylesEndpoint(styles);

  @Test
  void whatFollowsAPageIsKeptForAYearUnderItsVersion() {
    var address = styles.address(styles.following(List.of("map", "home", "timeline")));
    assertThat(address).matches("/styles/map-more\\+timeline-more\\.css\\?v=[0-9a-f]{8}");

    var version = address.substring(address.indexOf('=') + 1);
    var sheet = endpoint.sheet("map-more+timeline-more", Optional.of(version));
    assertThat(sheet.getHeaders().getCacheControl()).contains("max-age=31536000", "immutable");
    assertThat(String.valueOf(sheet.getHeaders().getContentType())).startsWith("text/css");
    assertThat(sheet.getBody()).contains("story-map", "timeline-strip").doesNotContain("/*", "\n");
  }

  @Test
  void whatOnlyAWishBringsIsASheetOfItsOwn() {
    assertThat(styles.wished(List.of("map", "timeline"))).containsExactly("timeline-wished");
  }

  @Test
  void anOldVersionOrNoneIsKeptForAnHour() {
    assertThat(endpoint.sheet("map-more", Optional.of("00000000")).getHeaders().getCacheControl())
        .contains("max-age=3600");
    assertThat(endpoint.sheet("teach", Optional.empty()).getHeaders().getCacheControl())
        .contains("max-age=3600");
  }

  @Test
  void aSheetThatIsNotThereIsNotFound() {
    assertThat(endpoint.sheet("no-such", Optional.empty()).getStatusCode().value()).isEqualTo(404);
    assertThat(endpoint.sheet("map-more+no-such", Optional.empty()).getStatusCode().value())
        .isEqualTo(404);
  }
}
