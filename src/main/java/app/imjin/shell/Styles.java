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

/// The stylesheets as text, squeezed, for pages that carry them within.
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

  private static String read(String name) {
    var resource = new ClassPathResource("META-INF/resources/styles/" + name + ".css");
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
