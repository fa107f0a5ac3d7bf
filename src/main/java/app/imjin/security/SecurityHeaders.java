package app.imjin.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.XXssProtectionHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;
import org.springframework.stereotype.Component;

/// What every page tells the browser to allow: what comes from this server, map tiles apart. Where
/// Flow runs, Vaadin 25.2 needs `unsafe-eval` and inline scripts; a plain page has scripts of its
/// own alone, a few of them inline.
///
/// Scripts, styles, typefaces and layers can show nothing by themselves, so they do without what
/// only a page heeds: a tenth of what a reader fetches.
@Component
public final class SecurityHeaders {
  private static final String POLICY =
      "default-src 'self'; script-src %s; "
          + "style-src 'self' 'unsafe-inline'; img-src 'self' data:%s; connect-src 'self'; "
          + "frame-ancestors 'none'; base-uri 'self'; form-action 'self'; object-src 'none'";
  private static final String PERMISSIONS =
      "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";

  private static final Pattern PARTS =
      Pattern.compile("/(?:VAADIN/build|fonts|styles|content)/.+\\.(?:js|css|woff2|geojson)");

  private final String contentPolicy;
  private final String plainPagePolicy;

  SecurityHeaders(@Value("${imjin.tiles:}") String tiles) {
    var images = tiles.isBlank() ? "" : " " + origin(tiles.strip());
    contentPolicy = POLICY.formatted("'self' 'unsafe-inline' 'unsafe-eval'", images);
    plainPagePolicy = POLICY.formatted("'self' 'unsafe-inline'", images);
  }

  /// The value of `Content-Security-Policy` for a page without Flow.
  public String plainPagePolicy() {
    return plainPagePolicy;
  }

  /// Adds the headers to a chain.
  public void addTo(HttpSecurity http) throws Exception {
    http.headers(AbstractHttpConfigurer::disable).addFilter(filter());
  }

  /// The headers for a chain that is put together by hand.
  HeaderWriterFilter filter() {
    return new HeaderWriterFilter(
        List.of(
            new XContentTypeOptionsHeaderWriter(),
            new CacheControlHeadersWriter(),
            new HstsHeaderWriter(false),
            ofPages(new XXssProtectionHeaderWriter()),
            ofPages(new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY)),
            ofPages(new ContentSecurityPolicyHeaderWriter(contentPolicy)),
            ofPages(new ReferrerPolicyHeaderWriter(ReferrerPolicy.SAME_ORIGIN)),
            ofPages(new PermissionsPolicyHeaderWriter(PERMISSIONS))));
  }

  /// Says what a page must heed; also where a part of one is wanted and a page says why it is not
  /// there.
  private static HeaderWriter ofPages(HeaderWriter writer) {
    return (request, response) -> {
      if (response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST || !isPart(request)) {
        writer.writeHeaders(request, response);
      }
    };
  }

  private static boolean isPart(HttpServletRequest request) {
    var path = request.getRequestURI().substring(request.getContextPath().length());
    return PARTS.matcher(path).matches();
  }

  /// The origin of a tile address such as `https://{s}.tiles.example.org/{z}/{x}/{y}.png`.
  static String origin(String tiles) {
    var address = URI.create(tiles.replace("{s}.", "any.").replaceAll("[{}]", ""));
    var host = address.getHost();
    if (host == null
        || !("https".equals(address.getScheme()) || "http".equals(address.getScheme()))) {
      throw new IllegalArgumentException(
          "imjin.tiles must be an address like https://tiles.example.org/{z}/{x}/{y}.png");
    }
    var name = tiles.contains("{s}.") ? "*" + host.substring("any".length()) : host;
    var port = address.getPort() < 0 ? "" : ":" + address.getPort();
    return address.getScheme() + "://" + name + port;
  }
}
