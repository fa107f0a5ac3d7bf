package app.imjin.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/// The stylesheets as text, squeezed, for pages that carry them within. A sheet `map-more` beside
/// `map` holds what the first paint can do without; it follows by its address. A sheet `map-wished`
/// holds what only a reader's wish brings about.
@Component
class Styles {
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern AROUND_BRACES = Pattern.compile(" ?([{};,]) ?|(:) ");

  private static final String JOIN = "+";

  private final ConcurrentMap<String, String> squeezed = new ConcurrentHashMap<>();

  /// The named sheets in their order, `reader` for `styles/reader.css`.
  String text(List<String> names) {
    return names.stream()
        .map(name -> squeezed.computeIfAbsent(name, Styles::read))
        .collect(Collectors.joining());
  }

  /// What follows after the named sheets.
  List<String> following(List<String> names) {
    return beside(names, "-more");
  }

  /// What lies ready beside the named sheets until somebody wishes it.
  List<String> wished(List<String> names) {
    return beside(names, "-wished");
  }

  private static List<String> beside(List<String> names, String suffix) {
    return names.stream()
        .map(name -> name + suffix)
        .filter(name -> resource(name).exists())
        .toList();
  }

  /// One address for the named sheets in their order, with their version.
  String address(List<String> names) {
    var joined = String.join(JOIN, names);
    return sheet(joined)
        .map(sheet -> "/styles/%s.css?v=%s".formatted(joined, sheet.version()))
        .orElseThrow(() -> new IllegalArgumentException("No stylesheet " + joined));
  }

  /// A sheet by its name, or several joined, `map-more+home`; empty when one of them is not there.
  Optional<Sheet> sheet(String joined) {
    return Optional.of(List.of(joined.split(Pattern.quote(JOIN))))
        .filter(names -> names.stream().allMatch(name -> resource(name).exists()))
        .map(names -> new Sheet(text(names)));
  }

  /// @param css squeezed
  record Sheet(String css) {
    /// Eight hexadecimal digits that change with the content.
    String version() {
      return DigestUtils.md5DigestAsHex(css.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
    }
  }

  private static ClassPathResource resource(String name) {
    return new ClassPathResource("META-INF/resources/styles/" + name + ".css");
  }

  private static String read(String name) {
    var resource = resource(name);
    try {
      return squeeze(resource.getContentAsString(StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException("The stylesheet " + name + " is missing", failure);
    }
  }

  static String squeeze(String css) {
    var bare = COMMENT.matcher(css).replaceAll("");
    var oneLine = SPACE.matcher(bare).replaceAll(" ");
    return AROUND_BRACES.matcher(oneLine).replaceAll("$1$2").strip();
  }
}
