package app.imjin.shell;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Sends a stylesheet, squeezed, or several as one: `GET /styles/{name}+{name}.css`. With the
/// version that it has now, `?v=1f0e2d3c`, browsers keep it for a year, otherwise for an hour; 404
/// for what is not there.
@RestController
class StylesEndpoint {
  private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);
  private static final Duration AN_HOUR = Duration.ofHours(1);
  private static final Duration A_YEAR = Duration.ofDays(365);

  private final Styles styles;

  StylesEndpoint(Styles styles) {
    this.styles = styles;
  }

  @GetMapping("/styles/{name:[a-z-]+(?:[+][a-z-]+)*}.css")
  ResponseEntity<String> sheet(@PathVariable String name, @RequestParam Optional<String> v) {
    return styles
        .sheet(name)
        .map(sheet -> {
          boolean isNow = v.filter(sheet.version()::equals).isPresent();
          var caching =
              isNow ? CacheControl.maxAge(A_YEAR).immutable() : CacheControl.maxAge(AN_HOUR);
          return ResponseEntity.ok()
              .contentType(CSS)
              .cacheControl(caching.cachePublic())
              // A weak tag: the server does not compress what has a strong one.
              .eTag("W/\"" + sheet.version() + "\"")
              .body(sheet.css());
        })
        .orElseGet(() -> ResponseEntity.notFound().build());
  }
}
