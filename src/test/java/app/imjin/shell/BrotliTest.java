package app.imjin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.Decoder;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class BrotliTest {
  private static final String STORY = "The river carried him south. ".repeat(200);

  private final Brotli brotli = new Brotli();

  @ParameterizedTest
  @ValueSource(strings = {"br", "gzip, deflate, br, zstd", "gzip;q=0.5,br;q=1", "BR"})
  void whoTakesBrotliGetsTheSameTextInFewerBytes(String accepted)
      throws ServletException, IOException {
    var first = answer("/content/dmz/stories/imjin/en-B2.html", accepted, 200);
    var again = answer("/content/dmz/stories/imjin/en-B2.html", accepted, 200);

    assertThat(first.getHeader("Content-Encoding")).isEqualTo("br");
    assertThat(first.getHeader("Vary")).contains("Accept-Encoding");
    assertThat(first.getContentLength()).isLessThan(200);
    assertThat(read(first)).isEqualTo(STORY);
    assertThat(read(again)).isEqualTo(STORY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip, deflate", "identity", "brotli", "zebra"})
  void whoDoesNotTakeItGetsItAsItIs(String accepted) throws ServletException, IOException {
    var plain = answer("/content/dmz/layers/mdl.geojson", accepted, 200);

    assertThat(plain.getHeader("Content-Encoding")).isNull();
    assertThat(plain.getContentAsString()).isEqualTo(STORY);
  }

  @Test
  void whatIsNotThereAndWhatIsForOneAloneIsLeft() throws ServletException, IOException {
    assertThat(answer("/content/dmz/none", "br", 404).getHeader("Content-Encoding")).isNull();
    assertThat(answer("/join", "br", 200).getHeader("Content-Encoding")).isNull();
  }

  private MockHttpServletResponse answer(String path, String accepted, int status)
      throws ServletException, IOException {
    var request = new MockHttpServletRequest("GET", path);
    request.addHeader("Accept-Encoding", accepted);
    var response = new MockHttpServletResponse();
    brotli.doFilter(
        request,
        response,
        (asked, answered) -> {
          ((HttpServletResponse) answered).setStatus(status);
          answered.getOutputStream().write(STORY.getBytes(StandardCharsets.UTF_8));
        });
    return response;
  }

  private static String read(MockHttpServletResponse response) throws IOException {
    var whole = Decoder.decompress(response.getContentAsByteArray());
    return new String(whole.getDecompressedData(), StandardCharsets.UTF_8);
  }
}
