package app.imjin.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SecurityHeadersTest {
  @Test
  void findsTheHostOfTheTiles() {
    assertThat(SecurityHeaders.origin("https://tiles.example.org/{z}/{x}/{y}.png"))
        .isEqualTo("https://tiles.example.org");
    assertThat(SecurityHeaders.origin("https://{s}.tiles.example.org:8443/{z}/{x}/{y}.png"))
        .isEqualTo("https://*.tiles.example.org:8443");
  }

  @Test
  void refusesWhatIsNoAddress() {
    assertThatThrownBy(() -> SecurityHeaders.origin("tiles; script-src *"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatOnlyAPageHeedsIsSaidByPagesAlone() throws Exception {
    for (var part :
        List.of(
            "/VAADIN/build/story-map.js",
            "/styles/base.css",
            "/fonts/sans-400.0123abcd.woff2",
            "/content/dmz/layers/land.geojson")) {
      assertThat(answer(part, 200).getHeaderNames())
          .as(part)
          .contains("X-Content-Type-Options")
          .doesNotContain("Content-Security-Policy", "X-Frame-Options", "Permissions-Policy");
    }
    for (var page : List.of("/", "/content/dmz/stories/imjin/en-B2.html", "/icon.svg", "/map.js")) {
      assertThat(answer(page, 200).getHeaderNames())
          .as(page)
          .contains("X-Content-Type-Options", "Content-Security-Policy", "X-Frame-Options");
    }
  }

  @Test
  void aPageThatSaysWhatIsNotThereIsAPage() throws Exception {
    assertThat(answer("/styles/none.css", 404).getHeaderNames())
        .contains("Content-Security-Policy", "X-Frame-Options");
  }

  private static MockHttpServletResponse answer(String path, int status) throws Exception {
    var response = new MockHttpServletResponse();
    new SecurityHeaders("")
        .filter()
        .doFilter(
            new MockHttpServletRequest("GET", path),
            response,
            (request, answer) -> response.setStatus(status));
    return response;
  }
}
