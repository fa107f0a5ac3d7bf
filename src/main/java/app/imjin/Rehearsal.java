package app.imjin;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;

/// Opens the pages once, as a class does, and ends. The JDK watches which classes that takes and
/// keeps them in a cache, with which the product starts in a fraction of the time.
final class Rehearsal {
  private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /// Enough for every kind of page; a large installation has more of the same.
  private static final int MOST = 80;

  private Rehearsal() {}

  static boolean isWanted(Environment environment) {
    return environment.getProperty("imjin.rehearse", Boolean.class, false);
  }

  /// Visits the server that has just started.
  static void hold(Environment environment) throws IOException, InterruptedException {
    var port = environment.getRequiredProperty("local.server.port");
    int opened = walk(URI.create("http://localhost:" + port + "/"));
    LOG.info("{} pages and parts of pages were opened", opened);
  }

  /// From page to page by their links, and what the pages are made of.
  private static int walk(URI start) throws IOException, InterruptedException {
    var seen = new LinkedHashSet<URI>();
    var next = new ArrayDeque<URI>();
    next.add(start);
    next.add(start.resolve("/actuator/health/readiness"));
    try (var browser = HttpClient.newBuilder().build()) {
      while (!next.isEmpty() && seen.size() < MOST) {
        var address = next.remove();
        if (seen.add(address)) {
          links(browser, address).filter(link -> !seen.contains(link)).forEach(next::add);
        }
      }
    }
    return seen.size();
  }

  /// Opens one and gives what it leads to on this server.
  private static Stream<URI> links(HttpClient browser, URI address)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
    var answer = browser.send(request, BodyHandlers.ofString());
    if (answer.statusCode() >= 500) {
      throw new IllegalStateException(address.getPath() + " answered " + answer.statusCode());
    }
    if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
      return Stream.empty();
    }
    return Jsoup.parse(answer.body(), address.toString()).select("[href], [src]").stream()
        .map(element -> element.absUrl(element.hasAttr("href") ? "href" : "src"))
        .filter(link -> !link.isEmpty())
        .map(link -> URI.create(link.replaceFirst("#.*", "")))
        .filter(link -> address.getAuthority().equals(link.getAuthority()));
  }
}
