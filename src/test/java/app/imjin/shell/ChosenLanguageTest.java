package app.imjin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/// Which language a reader is spoken to in.
class ChosenLanguageTest {
  private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");

  @Test
  void theBrowsersFirstLanguageThatIsOffered() throws Exception {
    request.setPreferredLocales(List.of(Locale.FRENCH, Locale.KOREA, Locale.ENGLISH));
    assertThat(spoken("en", "es", "ko")).isEqualTo("ko");
    assertThat(spoken("es", "en")).isEqualTo("en");
  }

  @Test
  void theUsualOneWhenNoneIsOffered() throws Exception {
    request.setPreferredLocales(List.of(Locale.FRENCH));
    assertThat(spoken("es", "en")).isEqualTo("es");
  }

  @Test
  void theOneChosenBeforeAndRatherTheOneInTheAddress() throws Exception {
    request.setPreferredLocales(List.of(Locale.ENGLISH));
    request.setCookies(new Cookie("imjin-language", "es"));
    assertThat(spoken("en", "es", "ko")).isEqualTo("es");
    request.setQueryString("level=A2&lang=ko");
    assertThat(spoken("en", "es", "ko")).isEqualTo("ko");
  }

  @Test
  void aChoiceThatIsNotOfferedIsNone() throws Exception {
    request.setPreferredLocales(List.of(Locale.ENGLISH));
    request.setCookies(new Cookie("imjin-language", "fr"));
    request.setQueryString("lang=ko");
    assertThat(spoken("en", "es")).isEqualTo("en");
  }

  @Test
  void theMenuNamesEachLanguageInItself() {
    var texts = new ShellTexts(List.of("en", "es", "ko"));
    var menu = LanguageMenu.of(texts.language(Locale.of("es")), texts.offered(), "join");
    assertThat(menu.select("a").eachText()).containsExactly("English", "Español", "한국어");
    assertThat(menu.select("a").eachAttr("lang")).containsExactly("en", "es", "ko");
    assertThat(menu.select("a[aria-current=true]").eachAttr("href"))
        .containsExactly("/join?lang=es");
    assertThat(menu.select("summary").stream().map(Element::text)).containsExactly("ES");
  }

  private String spoken(String... offered) throws Exception {
    var chain = new MockFilterChain();
    var filter = new ChosenLanguage(new ShellTexts(List.of(offered)));
    filter.doFilter(request, new MockHttpServletResponse(), chain);
    request.removeAttribute(filter.getClass().getName() + ".FILTERED");
    return Objects.requireNonNull(chain.getRequest()).getLocale().getLanguage();
  }
}
