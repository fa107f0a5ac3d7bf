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

/// Takes a learner's form only from this server's own pages. There is no session that could hold a
/// CSRF token, so the browser's word on where the form was sent from decides: `Sec-Fetch-Site`, or
/// `Origin` on an insecure address, where browsers do not send the former.
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
    var host = request.getHeader(HttpHeaders.HOST);
    if (address == null || host == null) {
      return false;
    }
    try {
      return host.equalsIgnoreCase(URI.create(address).getRawAuthority());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
