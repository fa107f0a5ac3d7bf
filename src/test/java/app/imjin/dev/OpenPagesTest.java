package app.imjin.dev;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/// A page is open while somebody works on what it shows.
class OpenPagesTest {
  private final OpenPages pages = new OpenPages();

  @Test
  void anOpenPageHearsOfTheNextChange() {
    var shown = stateOfNewPage();
    var next = CompletableFuture.supplyAsync(() -> ask(shown));
    pages.loadAgain();
    assertThat(next.join()).isNotEqualTo(shown).isEqualTo(stateOfNewPage());
  }

  @Test
  void aPageThatMissedAChangeHearsOfItAtOnce() {
    var shown = stateOfNewPage();
    pages.loadAgain();
    assertThat(ask(shown)).isEqualTo(stateOfNewPage());
  }

  @Test
  void theScriptOfThePageIsServed() throws ServletException, IOException {
    var answer = new MockHttpServletResponse();
    pages.doFilter(
        new MockHttpServletRequest("GET", "/dev/reload.js"), answer, new MockFilterChain());
    assertThat(answer.getContentType()).startsWith("text/javascript");
    assertThat(answer.getContentAsString()).contains("location.reload()");
  }

  private String stateOfNewPage() {
    var page = Document.createShell("");
    pages.addTo(page);
    return page.select("script[src=/dev/reload.js]").attr("data-state");
  }

  private String ask(String shown) {
    var request = new MockHttpServletRequest("GET", "/dev/next");
    request.setParameter("after", shown);
    var answer = new MockHttpServletResponse();
    try {
      pages.doFilter(request, answer, new MockFilterChain());
      return answer.getContentAsString();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (ServletException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
