package app.imjin.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The stylesheets as text, squeezed, for pages that carry them within. A sheet `map-more` beside
/// `map` holds what the first paint can do without; it follows by its address.
@Component
class Styles {
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern AROUND_BRACES = Pattern.compile(" ?([{};,]) ?|(:) ");

  private final ConcurrentMap<String, String> squeezed = new ConcurrentHashMap<>();

  /// The named sheets in their order, `reader` for `styles/reader.css`.
  String text(List<String> names) {
    return names.stream()
        .map(name -> squeezed.computeIfAbsent(name, Styles::read))
        .collect(Collectors.joining());
  }

  /// The addresses of what follows after the named sheets.
  List<String> following(List<String> names) {
    return names.stream()
        .map(name -> name + "-more")
        .filter(name -> resource(name).exists())
        .map("/styles/%s.css"::formatted)
        .toList();
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
