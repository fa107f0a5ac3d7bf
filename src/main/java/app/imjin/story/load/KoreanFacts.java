package app.imjin.story.load;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;

/// Figures, dates and times as Korean writes them: `33,022명`, `3만 명`, `2019년 7월 31일 수요일`, `오후 11시
/// 38분`, `다섯 배`, `나흘`. A figure in Hangul counts with a counting word after it.
final class KoreanFacts {
  private static final CalendarWords CALENDAR =
      new CalendarWords(List.of(), List.of("월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일"));

  private static final NumberWords COUNTS = new NumberWords(counts());
  private static final NumberWords DAYS =
      new NumberWords(
          Map.ofEntries(
              Map.entry("사흘", 3),
              Map.entry("나흘", 4),
              Map.entry("닷새", 5),
              Map.entry("엿새", 6),
              Map.entry("이레", 7),
              Map.entry("여드레", 8),
              Map.entry("아흐레", 9),
              Map.entry("열흘", 10),
              Map.entry("열하루", 11)));

  private static final String COUNTERS =
      "(?=\\s?(?:명|사람|분|번|차례|발|배|개|대|척|구|겹|줄|가지|곳|군데|마리|시간|달|주|해|살|글자|단계|쪽|나라|기관))";

  private static final String DIGITS = "(\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(\\.\\d+)?";
  private static final String WORD_START = "(?<![가-힣" + FactRule.TAKEN + "])";

  private KoreanFacts() {}

  static List<FactRule> rules() {
    return List.of(
        FactRule.clock(),
        FactRule.of(
            "(?:(오전|오후|새벽|아침|낮|저녁|밤)\\s*)?(?<!\\d)(\\d{1,2})시(?!간)(?:\\s*(\\d{1,2})분)?",
            KoreanFacts::clock),
        FactRule.of(
            "(?:(?<year>\\d{4})년\\s*)?(?<!\\d)(?<month>\\d{1,2})월\\s*(?<day>\\d{1,2})일"
                + "(?:\\s*\\(?"
                + CALENDAR.weekday()
                + ")?",
            CALENDAR::read),
        FactRule.of("(?<year>\\d{4})년\\s*(?<month>\\d{1,2})월", CALENDAR::read),
        // a month by itself and a fraction are words in the other languages, and not compared
        FactRule.of("(?<!\\d)\\d{1,2}월|\\d+분의\\s?\\d+", (match, findings) -> {}),
        FactRule.of("백만(?=\\s?[가-힣])", (match, findings) -> add(findings, 1_000_000)),
        FactRule.of(DIGITS + "만(?:\\s?(\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+))?", KoreanFacts::myriads),
        FactRule.of(DIGITS + "(?:\\s?" + FactRule.UNIT + ")?", KoreanFacts::figure),
        FactRule.of(
            WORD_START + DAYS.pattern(),
            (match, findings) -> add(findings, DAYS.value(match.group()))),
        FactRule.of(
            WORD_START + COUNTS.pattern() + COUNTERS,
            (match, findings) -> add(findings, COUNTS.value(match.group()))));
  }

  private static void add(Findings findings, int value) {
    findings.add(new Fact.Figure(BigDecimal.valueOf(value), ""));
  }

  private static void clock(MatchResult match, Findings findings) {
    int hour = Integer.parseInt(match.group(2));
    int minute = Optional.ofNullable(match.group(3)).map(Integer::valueOf).orElse(0);
    boolean afternoon =
        switch (Optional.ofNullable(match.group(1)).orElse("")) {
          case "오후", "저녁" -> true;
          case "밤" -> hour > 5;
          case "낮" -> hour < 6;
          default -> false;
        };
    findings.add(new Fact.Clock(afternoon && hour < 12 ? hour + 12 : hour, minute));
  }

  private static void myriads(MatchResult match, Findings findings) {
    var rest = Optional.ofNullable(match.group(3)).orElse("0").replace(",", "");
    findings.add(
        new Fact.Figure(
            new BigDecimal(plain(match)).movePointRight(4).add(new BigDecimal(rest)), ""));
  }

  private static void figure(MatchResult match, Findings findings) {
    findings.add(FactRule.figure(plain(match), Optional.ofNullable(match.group(3))));
  }

  private static String plain(MatchResult match) {
    return match.group(1).replace(",", "") + Optional.ofNullable(match.group(2)).orElse("");
  }

  private static Map<String, Integer> counts() {
    var counts = new HashMap<String, Integer>();
    var small = List.of("한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉");
    var tens = List.of("열", "스물", "서른", "마흔", "쉰");
    for (int one = 3; one <= small.size(); one++) {
      counts.put(small.get(one - 1), one);
    }
    for (int ten = 0; ten < tens.size(); ten++) {
      counts.put(tens.get(ten), 10 * (ten + 1));
      for (int one = 1; one <= small.size(); one++) {
        counts.put(tens.get(ten) + small.get(one - 1), 10 * (ten + 1) + one);
      }
    }
    counts.put("스무", 20);
    counts.put("석", 3);
    counts.put("넉", 4);
    return counts;
  }
}
