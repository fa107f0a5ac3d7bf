package app.imjin.shell;

import app.imjin.common.FirstPaint;
import app.imjin.common.PageRequest;
import app.imjin.common.PlainPage;
import app.imjin.security.SecurityHeaders;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Puts the first paint into the bootstrap page: the modules say what stands at an address, the
/// frame goes around it.
@Component
class FirstPaintListener implements VaadinServiceInitListener {
  private static final long serialVersionUID = 1L;

  private final transient List<FirstPaint> paints;
  private final transient PageFrame frame;
  private final transient SecurityHeaders headers;
  private final transient ShellTexts texts;

  FirstPaintListener(
      List<FirstPaint> paints, PageFrame frame, SecurityHeaders headers, ShellTexts texts) {
    this.paints = List.copyOf(paints);
    this.frame = frame;
    this.headers = headers;
    this.texts = texts;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    IndexHtmlRequestListener paint = this::paint;
    event.addIndexHtmlRequestListener(paint);
  }

  private void paint(IndexHtmlResponse response) {
    var asked = pageRequest(response.getVaadinRequest());
    var kept =
        asked.cookie(ReadingSettings.COOKIE).map(ReadingSettings::of).orElse(ReadingSettings.NONE);
    var reading = kept.with(asked.query());
    var request = reading.equals(kept) ? asked : chosenNow(asked, reading, response);
    var document = response.getDocument();
    var root = document.selectFirst("html");
    if (root != null) {
      root.attr("lang", request.language().tag());
      reading.putOn(root);
    }
    page(request)
        .ifPresentOrElse(
            page -> {
              frame.put(page, request.path(), request.language(), reading, document);
              var answer = response.getVaadinResponse();
              answer.setStatus(page.status());
              answer.setHeader("Content-Security-Policy", headers.plainPagePolicy());
            },
            () -> {
              frame.dress(document, List.of(), reading);
              if (RouteConfiguration.forApplicationScope().getRoute(request.path()).isEmpty()) {
                response.getVaadinResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
              }
            });
  }

  /// A link has chosen: the page and those after it go by that.
  private static PageRequest chosenNow(
      PageRequest request, ReadingSettings reading, IndexHtmlResponse response) {
    var cookie = new Cookie(ReadingSettings.COOKIE, reading.cookie());
    cookie.setPath("/");
    cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
    cookie.setAttribute("SameSite", "Lax");
    response.getVaadinResponse().addCookie(cookie);
    return request.withCookie(cookie.getName(), cookie.getValue());
  }

  private Optional<PlainPage> page(PageRequest request) {
    return paints.stream().flatMap(paint -> paint.page(request).stream()).findFirst();
  }

  private PageRequest pageRequest(VaadinRequest request) {
    var cookies = new HashMap<String, String>();
    for (Cookie cookie : Optional.ofNullable(request.getCookies()).orElse(new Cookie[0])) {
      cookies.putIfAbsent(cookie.getName(), cookie.getValue());
    }
    var query = new HashMap<String, String>();
    for (Map.Entry<String, String[]> entry : request.getParameterMap().entrySet()) {
      if (entry.getValue().length > 0) {
        query.put(entry.getKey(), entry.getValue()[0]);
      }
    }
    var path = Optional.ofNullable(request.getPathInfo()).orElse("");
    return new PageRequest(
        path.startsWith("/") ? path.substring(1) : path,
        query,
        cookies,
        texts.language(request.getLocale()));
  }
}
