package app.imjin.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/// Takes a learner's form or notes only from this server's own pages. There is no session that
/// could hold a CSRF token, so the browser's word on where the form was sent from decides:
/// `Sec-Fetch-Site`, or `Origin` on an insecure address, where browsers do not send the former.
final class SameOrigin extends OncePerRequestFilter {
  private static final Set<String> OUR_OWN = Set.of("same-origin", "none");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isOurOwn(request)) {
      chain.doFilter(request, response);
    } else {
      new ApiProblem(HttpStatus.FORBIDDEN, "security.other-site").send(request, response);
    }
  }

  static boolean isOurOwn(HttpServletRequest request) {
    var site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return OUR_OWN.contains(site);
    }
    var origin = request.getHeader(HttpHeaders.ORIGIN);
    return sameHost(origin != null ? origin : request.getHeader(HttpHeaders.REFERER), request);
  }

  private static boolean sameHost(@Nullable String address, HttpServletRequest request) {
    if (address == null) {
      return false;
    }
    try {
      return host(request).equalsIgnoreCase(URI.create(address).getRawAuthority());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /// HTTP/2 has no `Host`; the server's name and port come from its `:authority`.
  private static String host(HttpServletRequest request) {
    var host = request.getHeader(HttpHeaders.HOST);
    if (host != null) {
      return host;
    }
    int usual = request.isSecure() ? 443 : 80;
    int port = request.getServerPort();
    return port == usual ? request.getServerName() : request.getServerName() + ":" + port;
  }
}
