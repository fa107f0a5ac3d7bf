package app.imjin.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets browsers keep the built scripts and the typefaces for a year. Their names carry a hash of
/// what is in them, so a class that opens the next lesson fetches only what has changed; without
/// this it would be an hour.
@Component
final class LastingFiles extends OncePerRequestFilter {
  static final String A_YEAR = "public, max-age=31536000, immutable";

  private static final Pattern NAMED_BY_CONTENT =
      Pattern.compile("/VAADIN/build/.+|/fonts/.+\\.[0-9a-f]{8}\\.woff2");

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    var path = request.getRequestURI().substring(request.getContextPath().length());
    return !NAMED_BY_CONTENT.matcher(path).matches();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(request, new Lasting(response));
  }

  /// Says a year where somebody says how long; a file that is not there says nothing.
  private static final class Lasting extends HttpServletResponseWrapper {
    Lasting(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void setHeader(String name, String value) {
      super.setHeader(name, isCaching(name) && value.startsWith("max-age=") ? A_YEAR : value);
    }

    private static boolean isCaching(String name) {
      return HttpHeaders.CACHE_CONTROL.equalsIgnoreCase(name);
    }
  }
}
