package app.imjin.shell;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/// How a reader wants pages to look and to read, as far as it differs from what all get. The cookie
/// is written by `frontend/reader/reading-cookie.ts`; what it may say is a closed set, all else is
/// passed over.
record ReadingSettings(Map<String, String> chosen) {
  static final String COOKIE = "imjin-reading";
  static final ReadingSettings NONE = new ReadingSettings(Map.of());

  /// The way through what is hard to read, which a story asks for.
  private static final String PATH = "path";

  private static final Map<String, List<String>> CHOICES =
      Map.ofEntries(
          Map.entry("size", List.of("125", "150", "175", "200")),
          Map.entry("line", List.of("wide", "widest")),
          Map.entry("spacing", List.of("wide", "widest")),
          Map.entry("face", List.of("sans", "dyslexic")),
          Map.entry("ruler", List.of("on")),
          Map.entry("marks", List.of("on")),
          Map.entry("theme", List.of("light", "dark", "contrast")),
          Map.entry("motion", List.of("less")),
          Map.entry("checks", List.of("on")),
          Map.entry(PATH, List.of("full", "gentle")));

  ReadingSettings {
    chosen.forEach(ReadingSettings::check);
    chosen = Collections.unmodifiableMap(new LinkedHashMap<>(chosen));
  }

  /// @param cookie such as `size:150.theme:dark`
  static ReadingSettings of(String cookie) {
    var chosen = new LinkedHashMap<String, String>();
    for (String choice : cookie.split("\\.", CHOICES.size() + 1)) {
      int colon = choice.indexOf(':');
      if (colon > 0 && isChoice(choice.substring(0, colon), choice.substring(colon + 1))) {
        chosen.putIfAbsent(choice.substring(0, colon), choice.substring(colon + 1));
      }
    }
    return new ReadingSettings(chosen);
  }

  /// With what a link chooses for those who read without scripts: `?path=gentle`.
  ReadingSettings with(Map<String, String> query) {
    var path = Optional.ofNullable(query.get(PATH)).filter(value -> isChoice(PATH, value));
    return path.map(
            value -> {
              var more = new LinkedHashMap<>(chosen);
              more.put(PATH, value);
              return new ReadingSettings(more);
            })
        .orElse(this);
  }

  /// As the cookie keeps it.
  String cookie() {
    return chosen.entrySet().stream()
        .map(choice -> choice.getKey() + ":" + choice.getValue())
        .collect(Collectors.joining("."));
  }

  boolean isEmpty() {
    return chosen.isEmpty();
  }

  boolean is(String setting, List<String> values) {
    return Optional.ofNullable(chosen.get(setting)).filter(values::contains).isPresent();
  }

  /// Puts them on the root of a page, where the stylesheets look for them.
  void putOn(Element root) {
    chosen.forEach((setting, value) -> root.attr("data-" + setting, value));
  }

  private static boolean isChoice(String setting, String value) {
    return CHOICES.getOrDefault(setting, List.of()).contains(value);
  }

  private static void check(String setting, String value) {
    if (!isChoice(setting, value)) {
      throw new IllegalArgumentException("No reading setting: " + setting + ":" + value);
    }
  }
}
