package app.imjin.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.imjin.common.Language;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HistoricalDateTest {
  private static final ZoneOffset KOREA = ZoneOffset.ofHours(9);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1953                    | 1953                 | about 1953",
        "2012-10                 | October 2012         | about October 2012",
        "2017-11-13              | 13 November 2017     | about 13 November 2017",
        "2019-07-31T23:38+09:00  | 31 July 2019, 23:38  | 31 July 2019, about 23:38",
      })
  void saysExactlyAsMuchAsIsKnown(String text, String exact, String about) {
    assertThat(HistoricalDate.parse(text, false).in(Language.EN)).isEqualTo(exact);
    assertThat(HistoricalDate.parse(text, true).in(Language.EN)).isEqualTo(about);
    assertThat(HistoricalDate.parse(text, false).iso()).isEqualTo(text);
  }

  @Test
  void leavesOutTheYearWhereItIsClear() {
    assertThat(date("2019-07-31T23:38+09:00").brief(Language.EN)).isEqualTo("31 July, 23:38");
    assertThat(date("2019-08-01").brief(Language.EN)).isEqualTo("1 August");
    assertThat(date("2019").brief(Language.EN)).isEqualTo("2019");
    assertThat(HistoricalDate.parse("2019-07-27T23:20+09:00", true).brief(Language.EN))
        .isEqualTo("27 July, about 23:20");
  }

  @Test
  void namesMonthsInTheReadersLanguage() {
    assertThat(date("2017-11-13").in(Language.ES)).contains("noviembre");
    assertThat(date("2017-11-13").in(Language.KO)).contains("11월");
  }

  @Test
  void coversWhatItNames() {
    assertThat(date("2019-07-31").begins(KOREA)).isEqualTo(Instant.parse("2019-07-30T15:00:00Z"));
    assertThat(date("2019-07-31").ends(KOREA)).isEqualTo(Instant.parse("2019-07-31T15:00:00Z"));
    assertThat(date("2019-07-31").middle(KOREA)).isEqualTo(Instant.parse("2019-07-31T03:00:00Z"));
    assertThat(date("2019-02").ends(ZoneOffset.UTC))
        .isEqualTo(Instant.parse("2019-03-01T00:00:00Z"));
    assertThat(date("2019").ends(ZoneOffset.UTC)).isEqualTo(Instant.parse("2020-01-01T00:00:00Z"));
    assertThat(date("2019-07-31T23:38+09:00").ends(ZoneOffset.UTC))
        .isEqualTo(Instant.parse("2019-07-31T14:38:00Z"));
  }

  @Test
  void sortsByTheClocksOfThePlace() {
    var sorted =
        Stream.of("2019-08-01", "2019-07-31T23:56+09:00", "2018", "2019-07-31T23:38+09:00")
            .map(HistoricalDateTest::date)
            .sorted()
            .map(HistoricalDate::iso)
            .toList();
    assertThat(sorted)
        .isEqualTo(
            List.of("2018", "2019-07-31T23:38+09:00", "2019-07-31T23:56+09:00", "2019-08-01"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "31 July 2019", "2019-13", "2019-02-30", "2019-07-31T25:00+09:00"})
  void refusesWhatIsNoDate(String text) {
    assertThatThrownBy(() -> date(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Not a date: " + text);
  }

  private static HistoricalDate date(String text) {
    return HistoricalDate.parse(text, false);
  }
}
