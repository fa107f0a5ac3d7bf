package app.imjin.story.load;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What one kind of fact looks like in a text. What a rule has found is taken out of the text, so
/// that no later rule finds it again.
record FactRule(Pattern pattern, BiConsumer<MatchResult, Findings> found) {
  /// Stands where something was taken out; it is neither a letter nor a digit nor a blank.
  static final String TAKEN = "\uFFFC";

  static final String UNIT =
      "(km²|km2|km|kilometres?|kilometers?|kilómetros?|킬로미터|m|metres?|meters?|metros?|미터"
          + "|%|per cent|percent|por ciento|퍼센트|프로)(?![\\p{IsLatin}\\p{N}])";

  static FactRule of(String pattern, BiConsumer<MatchResult, Findings> found) {
    return new FactRule(
        Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), found);
  }

  /// `23:38`, in all languages.
  static FactRule clock() {
    return of(
        "(?<![\\d:.,])([01]?\\d|2[0-3]):([0-5]\\d)(?![\\d:])",
        (match, findings) ->
            findings.add(
                new Fact.Clock(
                    Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)))));
  }

  String take(String text, Findings findings) {
    return pattern
        .matcher(text)
        .replaceAll(match -> {
          found.accept(match, findings);
          return TAKEN;
        });
  }

  /// The number of a group that holds digits, if the group is there.
  static Optional<Integer> number(MatchResult match, String group) {
    return Optional.ofNullable(match.group(group)).map(Integer::valueOf);
  }

  /// A figure from its digits: the text with a plain point and without signs between thousands.
  static Fact.Figure figure(String digits, Optional<String> unit) {
    return new Fact.Figure(new BigDecimal(digits), unit.map(FactRule::unit).orElse(""));
  }

  private static String unit(String written) {
    String unit = written.toLowerCase(Locale.ROOT);
    return switch (unit.charAt(0)) {
      case 'k', '킬' -> unit.endsWith("²") || unit.endsWith("2") ? "km²" : "km";
      case 'm', '미' -> "m";
      default -> "%";
    };
  }
}
