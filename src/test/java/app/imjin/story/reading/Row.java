package app.imjin.story.reading;

import app.imjin.story.Edition;
import app.imjin.story.StepText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What was measured of one text.
///
/// @param values rounded to a tenth, as they are printed and compared
record Row(String story, Edition edition, Prose prose, Map<Measure, Double> values) {
  Row {
    values = new TreeMap<>(values);
  }

  static Row of(String story, Edition edition, List<StepText> texts, KoreanReading korean) {
    var prose = Prose.of(texts);
    Map<Measure, Double> values =
        switch (edition.language()) {
          case EN -> Map.of(Measure.GRADE, EnglishReading.grade(prose));
          case ES -> Map.of(Measure.INFLESZ, SpanishReading.score(prose));
          case KO ->
              Map.of(
                  Measure.EOJEOL,
                  prose.wordsPerSentence(),
                  Measure.BASIC,
                  100 * korean.basicShare(Prose.withoutGlossed(texts)));
        };
    return new Row(
        story,
        edition,
        prose,
        values.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, value -> tenth(value.getValue()))));
  }

  /// What is not in the band of the text's level, in words.
  Stream<String> outside() {
    return values.entrySet().stream()
        .filter(value -> !value.getKey().band(edition.level()).holds(value.getValue()))
        .map(value ->
            "%s, %s %s: %s is %s, and should be in %s"
                .formatted(
                    story,
                    edition.language().tag(),
                    edition.level(),
                    value.getKey().title(),
                    number(value.getValue()),
                    value.getKey().band(edition.level())));
  }

  private static double tenth(double value) {
    return Math.round(value * 10) / 10.0;
  }

  static String table(List<Row> rows) {
    return """
    | story | language | level | sentences | words | words a sentence | measure | band |
    |---|---|---|--:|--:|--:|---|---|
    """
        + rows.stream().map(Row::line).collect(Collectors.joining());
  }

  private String line() {
    var level = edition.level();
    return "| %s | %s | %s | %d | %d | %s | %s | %s |\n"
        .formatted(
            story,
            edition.language().locale().getDisplayLanguage(Locale.ENGLISH),
            level,
            prose.sentences().size(),
            prose.words().size(),
            number(prose.wordsPerSentence()),
            each(
                values.keySet(),
                measure -> measure.title() + " " + number(values.getOrDefault(measure, 0.0))),
            each(
                values.keySet(),
                measure ->
                    number(measure.band(level).from())
                        + " to "
                        + number(measure.band(level).to())));
  }

  private static String each(Iterable<Measure> measures, Function<Measure, String> words) {
    var parts = new ArrayList<String>();
    measures.forEach(measure -> parts.add(words.apply(measure)));
    return String.join("; ", parts);
  }

  private static String number(double value) {
    return String.format(Locale.ENGLISH, "%.1f", value);
  }
}
