package app.imjin.dev;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.filter.OncePerRequestFilter;

/// The pages that are open in browsers: each asks for the state that follows the one it shows, and
/// loads again when there is one. A new start is a new state.
final class OpenPages extends OncePerRequestFilter
    implements ApplicationListener<ContextClosedEvent> {
  private static final String SCRIPT = "/dev/reload.js";
  private static final String NEXT = "/dev/next";
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private String state = newState();
  private boolean closed;

  /// Gives a page what it needs to load itself again.
  synchronized void addTo(Document page) {
    page.head()
        .appendElement("script")
        .attr("src", SCRIPT)
        .attr("async", true)
        .attr("data-state", state);
  }

  synchronized void loadAgain() {
    state = newState();
    notifyAll();
  }

  /// Lets go all who wait, or the server would wait for them before it ends.
  @Override
  public synchronized void onApplicationEvent(ContextClosedEvent event) {
    closed = true;
    notifyAll();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    switch (request.getRequestURI()) {
      case SCRIPT -> {
        response.setContentType("text/javascript");
        response.setHeader("Cache-Control", "no-cache");
        new ClassPathResource("reload.js", OpenPages.class)
            .getInputStream()
            .transferTo(response.getOutputStream());
      }
      case NEXT -> {
        response.setContentType("text/plain");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(after(Optional.ofNullable(request.getParameter("after"))));
      }
      default -> chain.doFilter(request, response);
    }
  }

  /// The state that follows, as soon as there is one; after a while the same.
  private synchronized String after(Optional<String> shown) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    long left = PATIENCE.toMillis();
    try {
      while (shown.equals(Optional.of(state)) && !closed && left > 0) {
        wait(left);
        left = (end - System.nanoTime()) / 1_000_000;
      }
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
    }
    return state;
  }

  private static String newState() {
    return UUID.randomUUID().toString();
  }
}
