package app.imjin.story.load;

import app.imjin.common.Language;
import app.imjin.pack.PackFiles;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// The proper names of a pack in the forms that they may have in a text: those of `names.yaml`, and
/// those of the towns and waters of `places.yaml` that it does not speak for.
final class NameForms {
  private static final Set<String> PLACES = Set.of("town", "river", "sea", "water");

  private final Map<Language, Map<String, Fact.Name>> forms = new EnumMap<>(Language.class);

  private NameForms() {
    for (Language language : Language.values()) {
      forms.put(language, new HashMap<>());
    }
  }

  static NameForms none() {
    return new NameForms();
  }

  static NameForms read(PackFiles files) {
    var names = new NameForms();
    var spokenFor = new HashSet<String>();
    files
        .file("names.yaml")
        .ifPresent(file -> {
          for (JsonNode name : file.tree().path("names")) {
            name.path("place").asStringOpt().ifPresent(spokenFor::add);
            names.name(name);
          }
        });
    files
        .file("places.yaml")
        .ifPresent(file ->
            file.tree()
                .path("places")
                .valueStream()
                .filter(place -> PLACES.contains(place.path("kind").asString()))
                .filter(place -> !spokenFor.contains(place.path("id").asString()))
                .forEach(names::place));
    return names;
  }

  private void name(JsonNode node) {
    var english = node.path("forms").path("en").path(0).asString();
    var name = new Fact.Name(node.path("id").asString(), english);
    forms.forEach((language, known) ->
        node.path("forms")
            .path(language.tag())
            .valueStream()
            .forEach(form -> known.put(key(form.asString()), name)));
  }

  private void place(JsonNode node) {
    var english = node.path("name").path("en").asString();
    var name = new Fact.Name(node.path("id").asString(), english);
    forms.forEach((language, known) ->
        node.path("name")
            .path(language.tag())
            .asStringOpt()
            .ifPresent(form -> known.putIfAbsent(key(form), name)));
  }

  /// The rule that finds the names in a language; none when there are no names.
  Optional<FactRule> rule(Language language) {
    var known = forms.getOrDefault(language, Map.of());
    if (known.isEmpty()) {
      return Optional.empty();
    }
    var any =
        known.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(form -> form))
            .map(NameForms::pattern)
            .collect(Collectors.joining("|"));
    return Optional.of(
        new FactRule(
            Pattern.compile("(?=" + starts(known.keySet()) + ")(?<![\\p{L}\\p{N}])(?:" + any + ")"),
            (match, findings) ->
                Optional.ofNullable(known.get(key(match.group()))).ifPresent(findings::add)));
  }

  /// A letter with which a form can begin: at all other places of a text no form needs to be tried.
  private static String starts(Set<String> forms) {
    return forms.stream()
        .map(form -> form.substring(0, form.offsetByCodePoints(0, 1)))
        .flatMap(first ->
            Stream.of(first, first.toLowerCase(Locale.ROOT), first.toUpperCase(Locale.ROOT)))
        .distinct()
        .map(Pattern::quote)
        .collect(Collectors.joining("", "[", "]"));
  }

  /// In Korean a particle may follow; in Latin letters the word ends.
  private static String pattern(String form) {
    boolean hangul = form.codePointAt(form.length() - 1) >= '가';
    var first = form.substring(0, form.offsetByCodePoints(0, 1));
    var start = form.indexOf(' ') > 0 ? "(?iu:" + Pattern.quote(first) + ")" : Pattern.quote(first);
    return start
        + Pattern.quote(form.substring(first.length()))
        + (hangul ? "" : "(?![\\p{IsLatin}\\p{N}])");
  }

  private static String key(String form) {
    var first = form.substring(0, form.offsetByCodePoints(0, 1));
    return form.indexOf(' ') > 0
        ? first.toLowerCase(Locale.ROOT) + form.substring(first.length())
        : form;
  }
}
