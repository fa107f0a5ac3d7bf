package app.imjin.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every visible text comes from the translation files, and every text there is used.
class TextsTest {
  private static final Path TEXTS = Path.of("src/main/resources/texts");
  private static final Path CODE = Path.of("src/main/java");

  /// A key as code writes it; one that ends with a dot is the start of several.
  private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z0-9-]+)+\\.?)\"");

  private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\\n]*)\"");

  private static final Pattern LANGUAGE = Pattern.compile("(.+)_([a-z]{2})\\.properties");

  /// An argument of which the value is shown, one that the browser fills in, and any at all.
  private static final Pattern SHOWN = Pattern.compile("\\{([0-9]+)(?:,number[^}]*)?}");

  private static final Pattern FOR_BROWSER = Pattern.compile("'\\{([0-9]+)}'");

  private static final Pattern ANY_ARGUMENT = Pattern.compile("\\{([0-9]+)[,}]");

  @Test
  void everyKeyThatTheCodeNamesHasItsText() throws IOException {
    var texts = englishKeys();
    var modules = texts.stream().map(TextsTest::module).collect(Collectors.toSet());
    var missing =
        keysInCode().stream()
            .filter(key -> modules.contains(module(key)))
            .filter(key ->
                key.endsWith(".")
                    ? texts.stream().noneMatch(text -> text.startsWith(key))
                    : !texts.contains(key))
            .toList();
    assertThat(missing).isEmpty();
  }

  @Test
  void everyTextIsUsed() throws IOException {
    var literals = literalsInCode();
    var unused = englishKeys().stream().filter(key -> !isNamed(key, literals)).toList();
    assertThat(unused).isEmpty();
  }

  /// A key is named as a whole, or put together from a start that ends with a dot and a rest. When
  /// the start is no more than the module, the rest has to stand in the code too.
  private static boolean isNamed(String key, Set<String> literals) {
    if (literals.contains(key)) {
      return true;
    }
    for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
      var rest = key.substring(dot + 1);
      boolean moduleOnly = dot == key.indexOf('.');
      if (literals.contains(key.substring(0, dot + 1))
          && (!moduleOnly || isRestNamed(rest, literals))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRestNamed(String rest, Set<String> literals) {
    int dot = rest.indexOf('.');
    return literals.contains(rest)
        || literals.contains("." + rest)
        || (dot >= 0 && literals.contains(rest.substring(0, dot + 1)));
  }

  @Test
  void everyKeyStandsInTheFileOfItsModule() throws IOException {
    for (Path file : files()) {
      var module =
          LANGUAGE.matcher(name(file)).replaceFirst("$1.properties").replace(".properties", "");
      assertThat(read(file).stringPropertyNames()).allMatch(key -> module(key).equals(module));
    }
  }

  @Test
  void everyTranslationHasTheKeysAndArgumentsOfTheEnglish() throws IOException {
    for (Path file : files()) {
      var language = LANGUAGE.matcher(name(file));
      if (language.matches()) {
        var english = read(TEXTS.resolve(language.group(1) + ".properties"));
        var other = read(file);
        assertThat(other.stringPropertyNames())
            .as(name(file))
            .isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
          assertSameArguments(name(file) + ": " + key, other, english, key);
        }
      }
    }
  }

  /// Every language of which one file is there has all of them.
  @Test
  void everyLanguageIsComplete() throws IOException {
    var modules = new TreeSet<String>();
    var languages = new TreeSet<String>();
    var found = new TreeSet<String>();
    for (Path file : files()) {
      var language = LANGUAGE.matcher(name(file));
      found.add(name(file));
      if (language.matches()) {
        languages.add(language.group(2));
      } else {
        modules.add(name(file).replace(".properties", ""));
      }
    }
    for (String language : languages) {
      for (String module : modules) {
        assertThat(found).contains(module + "_" + language + ".properties");
      }
    }
  }

  /// What is shown of the arguments is the same. An argument that the English uses only to choose
  /// between words, as between singular and plural, may be left out where the other language has no
  /// such choice; none may be added.
  private static void assertSameArguments(
      String where, Properties other, Properties english, String key) {
    var theirs = other.getProperty(key);
    var ours = english.getProperty(key);
    assertThat(indices(SHOWN, theirs)).as(where).isEqualTo(indices(SHOWN, ours));
    assertThat(indices(FOR_BROWSER, theirs)).as(where).isEqualTo(indices(FOR_BROWSER, ours));
    assertThat(indices(ANY_ARGUMENT, ours)).as(where).containsAll(indices(ANY_ARGUMENT, theirs));
  }

  private static Set<String> indices(Pattern argument, String text) {
    return argument
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }

  @Test
  void everyTextHasAValidForm() throws IOException {
    for (Path file : files()) {
      for (var text : read(file).values()) {
        assertThat(new MessageFormat(text.toString()).toPattern()).isNotBlank();
        assertThat(text.toString()).doesNotContain("!").doesNotContain("TODO");
        // '{0}' keeps the braces for the browser, which puts the value in.
        var bare = text.toString().replaceAll("'\\{[0-9]}'", "");
        assertThat(Pattern.compile("(^|[^'])'([^']|$)").matcher(bare).find())
            .as("an apostrophe is written twice: %s", text)
            .isFalse();
      }
    }
  }

  private static Set<String> keysInCode() throws IOException {
    var keys = new TreeSet<String>();
    try (Stream<Path> files = Files.walk(CODE)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        KEY.matcher(Files.readString(file))
            .results()
            .map(found -> found.group(1))
            .filter(key -> !key.endsWith(".yaml"))
            .forEach(keys::add);
      }
    }
    return keys;
  }

  private static Set<String> literalsInCode() throws IOException {
    var literals = new TreeSet<String>();
    try (Stream<Path> files = Files.walk(CODE)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        LITERAL
            .matcher(Files.readString(file))
            .results()
            .forEach(found -> literals.add(found.group(1)));
      }
    }
    return literals;
  }

  private static Set<String> englishKeys() throws IOException {
    var keys = new TreeSet<String>();
    for (Path file : files()) {
      if (!LANGUAGE.matcher(name(file)).matches()) {
        keys.addAll(read(file).stringPropertyNames());
      }
    }
    return keys;
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(TEXTS)) {
      var found =
          new ArrayList<>(files.filter(path -> name(path).endsWith(".properties")).toList());
      assertThat(found).isNotEmpty();
      return found;
    }
  }

  private static Properties read(Path file) throws IOException {
    var texts = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      texts.load(reader);
    }
    return texts;
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static String module(String key) {
    return key.substring(0, key.indexOf('.'));
  }
}
