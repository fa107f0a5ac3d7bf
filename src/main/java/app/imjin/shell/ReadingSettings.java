package app.imjin.shell;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// How a reader wants pages to look and to read, as far as it differs from what all get. The cookie
/// is written by `frontend/reader/reading-cookie.ts`; what it may say is a closed set, all else is
/// passed over.
record ReadingSettings(Map<String, String> chosen) {
  static final String COOKIE = "imjin-reading";
  static final ReadingSettings NONE = new ReadingSettings(Map.of());

  private static final Map<String, List<String>> CHOICES =
      Map.of(
          "size", List.of("125", "150", "175", "200"),
          "line", List.of("wide", "widest"),
          "spacing", List.of("wide", "widest"),
          "face", List.of("sans", "dyslexic"),
          "ruler", List.of("on"),
          "marks", List.of("on"),
          "theme", List.of("light", "dark", "contrast"),
          "motion", List.of("less"),
          "checks", List.of("on"));

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
