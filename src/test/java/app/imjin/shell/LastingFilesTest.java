package app.imjin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LastingFilesTest {
  @Test
  void whatIsNamedByItsContentIsKeptForAYear() throws ServletException, IOException {
    assertThat(caching("/VAADIN/build/story-map-BQqSaJat.js", "max-age=3600"))
        .isEqualTo(LastingFiles.A_YEAR);
    assertThat(caching("/fonts/serif-400.7c275342.woff2", "max-age=3600"))
        .isEqualTo(LastingFiles.A_YEAR);
  }

  @Test
  void allElseIsLeftAsItIs() throws ServletException, IOException {
    assertThat(caching("/fonts/source-serif-4-latin-400-normal.woff2", "max-age=3600"))
        .isEqualTo("max-age=3600");
    assertThat(caching("/VAADIN/build/gone.js", "no-store")).isEqualTo("no-store");
  }

  private static String caching(String path, String said) throws ServletException, IOException {
    var response = new MockHttpServletResponse();
    new LastingFiles()
        .doFilter(
            new MockHttpServletRequest("GET", path),
            response,
            (request, passed) -> ((HttpServletResponse) passed).setHeader("Cache-Control", said));
    return String.valueOf(response.getHeader("Cache-Control"));
  }
}
