package app.imjin.shell;

import app.imjin.common.Wordless;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Logs requests that no part of ours has caught. The server would log them too, with the message
/// of the exception; its logger for that is off.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class FailedRequests extends OncePerRequestFilter {
  private static final Logger LOG = LoggerFactory.getLogger(FailedRequests.class);

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (RuntimeException | ServletException | Error e) {
      LOG.error("A request failed", Wordless.of(e));
      throw e;
    }
  }
}
