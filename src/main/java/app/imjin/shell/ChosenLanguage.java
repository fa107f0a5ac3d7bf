package app.imjin.shell;

import app.imjin.common.Language;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Gives every request the language that the reader chose, by the address (`?lang=es`) or before by
/// the cookie, else the browser's first that is offered. All that asks a request for its locale,
/// pages, answers and refusals alike, speaks that language.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ChosenLanguage extends OncePerRequestFilter implements VaadinServiceInitListener {
  private static final long serialVersionUID = 1L;
  private static final String COOKIE = "imjin-language";
  private static final Pattern IN_ADDRESS = Pattern.compile("(?:^|&)lang=([a-z]{2})(?:&|$)");

  private final transient ShellTexts texts;

  ChosenLanguage(ShellTexts texts) {
    this.texts = texts;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(new Spoken(request, language(request).locale()), response);
  }

  /// A session keeps its first language; a page that is opened anew is in the one chosen since.
  @Override
  public void serviceInit(ServiceInitEvent event) {
    event
        .getSource()
        .addUIInitListener(init ->
            Optional.ofNullable(VaadinRequest.getCurrent())
                .ifPresent(request -> init.getUI().setLocale(request.getLocale())));
  }

  private Language language(HttpServletRequest request) {
    return Stream.of(inAddress(request), inCookie(request), inBrowser(request))
        .flatMap(stream -> stream)
        .map(Language::ofTag)
        .flatMap(Optional::stream)
        .filter(texts.offered()::contains)
        .findFirst()
        .orElse(texts.offered().getFirst());
  }

  private static Stream<String> inAddress(HttpServletRequest request) {
    return Stream.ofNullable(request.getQueryString())
        .flatMap(query -> IN_ADDRESS.matcher(query).results().map(found -> found.group(1)));
  }

  private static Stream<String> inCookie(HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(Cookie::getValue);
  }

  private static Stream<String> inBrowser(HttpServletRequest request) {
    return Collections.list(request.getLocales()).stream().map(Locale::getLanguage);
  }

  /// The request with one language instead of the browser's list.
  private static final class Spoken extends HttpServletRequestWrapper {
    private final Locale locale;

    Spoken(HttpServletRequest request, Locale locale) {
      super(request);
      this.locale = locale;
    }

    @Override
    public Locale getLocale() {
      return locale;
    }

    @Override
    public Enumeration<Locale> getLocales() {
      return Collections.enumeration(List.of(locale));
    }
  }
}
