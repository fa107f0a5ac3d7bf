package app.imjin.shell;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// Sends what is the same for everybody (stories, layers, stylesheets) in Brotli, a sixth smaller
/// than gzip, to browsers that take it. Each is compressed once, as well as can be. Where the
/// computer has no Brotli, and over `http://` outside of this computer, the server's gzip remains.
@Component
final class Brotli extends OncePerRequestFilter {
  private static final List<String> SAME_FOR_ALL = List.of("/content/", "/styles/");
  private static final int BEST = 11;

  /// Enough for every text and layer of several packs.
  private static final int MOST = 300;

  private final ConcurrentMap<String, byte[]> compressed = new ConcurrentHashMap<>();

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    var path = request.getRequestURI().substring(request.getContextPath().length());
    return SAME_FOR_ALL.stream().noneMatch(path::startsWith) || !isTaken(request);
  }

  private static boolean isTaken(HttpServletRequest request) {
    return request.getMethod().equals("GET")
        && Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_ENCODING))
            .filter(accepted -> accepted.matches("(?i)(.*[, ])?br([,; ].*)?"))
            .isPresent()
        && request.getHeader(HttpHeaders.RANGE) == null
        && Brotli4jLoader.isAvailable();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var whole = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, whole);
    if (response.getStatus() != HttpServletResponse.SC_OK || whole.getContentSize() == 0) {
      whole.copyBodyToResponse();
      return;
    }
    var small = small(whole.getContentAsByteArray());
    response.setHeader(HttpHeaders.CONTENT_ENCODING, "br");
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    response.setContentLength(small.length);
    response.getOutputStream().write(small);
  }

  private byte[] small(byte[] content) throws IOException {
    var digest = DigestUtils.md5DigestAsHex(content);
    var kept = compressed.get(digest);
    if (kept != null) {
      return kept;
    }
    var made = Encoder.compress(content, new Encoder.Parameters().setQuality(BEST));
    if (compressed.size() < MOST) {
      compressed.put(digest, made);
    }
    return made;
  }
}
