package app.imjin.story.load;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;

/// Figures, dates and times as English writes them: `33,022`, `2.3 km`, `Wednesday 31 July 2019`,
/// `eighteen`, `a million`.
final class EnglishFacts {
  private static final CalendarWords CALENDAR =
      new CalendarWords(
          List.of(
              "january",
              "february",
              "march",
              "april",
              "may",
              "june",
              "july",
              "august",
              "september",
              "october",
              "november",
              "december"),
          List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"));

  private static final NumberWords WORDS = new NumberWords(words());
  private static final String DIGITS = "(\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(\\.\\d+)?";
  private static final String YEAR = "(?<year>\\d{4})(?!\\d)";
  private static final String WEEKDAY = "(?:" + CALENDAR.weekday() + ",?\\s+)?";

  private EnglishFacts() {}

  static List<FactRule> rules() {
    return List.of(
        FactRule.clock(),
        FactRule.of(
            WEEKDAY
                + "(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+"
                + CALENDAR.month()
                + "\\b(?:,?\\s+"
                + YEAR
                + ")?",
            CALENDAR::read),
        FactRule.of(
            WEEKDAY
                + "\\b"
                + CALENDAR.month()
                + "\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,\\s+"
                + YEAR
                + ")?",
            CALENDAR::read),
        FactRule.of("\\b" + CALENDAR.month() + "\\s+" + YEAR, CALENDAR::read),
        FactRule.of("\\b(?:an?|one|" + DIGITS + ")\\s+millions?\\b", EnglishFacts::million),
        FactRule.of(
            DIGITS + "(?:st|nd|rd|th)?(?:\\s?" + FactRule.UNIT + ")?", EnglishFacts::figure),
        FactRule.of("\\b" + WORDS.pattern() + "\\b", EnglishFacts::word));
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
    return match.group(1).replace(",", "") + Optional.ofNullable(match.group(2)).orElse("");
  }

  private static Map<String, Integer> words() {
    var words = new HashMap<String, Integer>();
    var small =
        List.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    for (int value = 3; value <= small.size(); value++) {
      words.put(small.get(value - 1), value);
    }
    var tens =
        List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    for (int ten = 0; ten < tens.size(); ten++) {
      words.put(tens.get(ten), 20 + 10 * ten);
      for (int one = 1; one <= 9; one++) {
        words.put(tens.get(ten) + "-" + small.get(one - 1), 20 + 10 * ten + one);
      }
    }
    words.put("hundred", 100);
    words.put("thousand", 1000);
    return words;
  }
}
