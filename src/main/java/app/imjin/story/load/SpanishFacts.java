package app.imjin.story.load;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;

/// Figures, dates and times as Spanish writes them: `33 022` or `33.022`, `2,3 km`, `miércoles 31
/// de julio de 2019`, `dieciocho`, `un millón`.
final class SpanishFacts {
  private static final CalendarWords CALENDAR =
      new CalendarWords(
          List.of(
              "enero",
              "febrero",
              "marzo",
              "abril",
              "mayo",
              "junio",
              "julio",
              "agosto",
              "septiembre",
              "octubre",
              "noviembre",
              "diciembre"),
          List.of("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"));

  private static final NumberWords WORDS = new NumberWords(words());
  private static final String DIGITS = "(\\d{1,3}(?:[. ]\\d{3})+(?!\\d)|\\d+)(,\\d+)?";
  private static final String WORD_START = "(?<![\\p{L}\\p{N}])";
  private static final String WORD_END = "(?![\\p{L}\\p{N}])";
  private static final String YEAR = "(?:\\s+(?:de|del)\\s+(?<year>\\d{4})(?!\\d))";

  private SpanishFacts() {}

  static List<FactRule> rules() {
    return List.of(
        FactRule.clock(),
        FactRule.of(
            "(?:"
                + CALENDAR.weekday()
                + ",?\\s+(?:el\\s+|día\\s+)?)?(?<!\\d)(?<day>\\d{1,2})(?:\\.?º)?\\s+de\\s+"
                + CALENDAR.month()
                + WORD_END
                + YEAR
                + "?",
            CALENDAR::read),
        FactRule.of(WORD_START + CALENDAR.month() + YEAR, CALENDAR::read),
        FactRule.of(
            WORD_START + "(?:un|" + DIGITS + ")\\s+mill(?:ón|ones)" + WORD_END,
            SpanishFacts::million),
        FactRule.of(DIGITS + "(?:\\.?[ºª])?(?:\\s?" + FactRule.UNIT + ")?", SpanishFacts::figure),
        FactRule.of(WORD_START + WORDS.pattern() + WORD_END, SpanishFacts::word));
  }

  private static void million(MatchResult match, Findings findings) {
    var count = Optional.ofNullable(match.group(1)).map(whole -> plain(match)).orElse("1");
    findings.add(new Fact.Figure(new BigDecimal(count).movePointRight(6), ""));
  }

  private static void figure(MatchResult match, Findings findings) {
    findings.add(FactRule.figure(plain(match), Optional.ofNullable(match.group(3))));
  }

  private static void word(MatchResult match, Findings findings) {
    findings.add(new Fact.Figure(BigDecimal.valueOf(WORDS.value(match.group())), ""));
  }

  private static String plain(MatchResult match) {
    var decimals = Optional.ofNullable(match.group(2)).orElse("");
    return match.group(1).replaceAll("[. ]", "") + decimals.replace(',', '.');
  }

  private static Map<String, Integer> words() {
    var words = new HashMap<String, Integer>();
    var small =
        List.of(
            "uno",
            "dos",
            "tres",
            "cuatro",
            "cinco",
            "seis",
            "siete",
            "ocho",
            "nueve",
            "diez",
            "once",
            "doce",
            "trece",
            "catorce",
            "quince",
            "dieciséis",
            "diecisiete",
            "dieciocho",
            "diecinueve",
            "veinte",
            "veintiuno",
            "veintidós",
            "veintitrés",
            "veinticuatro",
            "veinticinco",
            "veintiséis",
            "veintisiete",
            "veintiocho",
            "veintinueve");
    for (int value = 3; value <= small.size(); value++) {
      words.put(small.get(value - 1), value);
    }
    var tens =
        List.of("treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa");
    for (int ten = 0; ten < tens.size(); ten++) {
      words.put(tens.get(ten), 30 + 10 * ten);
      for (int one = 1; one <= 9; one++) {
        words.put(tens.get(ten) + " y " + small.get(one - 1), 30 + 10 * ten + one);
      }
    }
    words.put("cien", 100);
    words.put("mil", 1000);
    return words;
  }
}
