package app.imjin.story.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KoreanReadingTest {
  private static final KoreanReading READING = new KoreanReading(word -> word.startsWith("파주"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "사람", "사람이", "사람들은", "강에서", "물이었다", "갔다", "갔습니다", "갑니다", "가는", "왔어요", "했다", "합니다", "시작했다",
        "있었습니다", "없다고", "말했습니다", "봤지만", "남쪽으로", "때문에", "이름도", "아니었습니다", "이야기입니다", "떨어져"
      })
  void knowsABasicWordByItsBeginning(String word) {
    assertThat(READING.isBasic(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"가족관계등록부", "추정했다", "억류되었다", "군사분계선", "정전협정", "무죄를", "산케이", "물색하다"})
  void takesNoHardWordForABasicOne(String word) {
    assertThat(READING.isBasic(word)).isFalse();
  }

  @Test
  void leavesFiguresAndNamesOut() {
    assertThat(READING.basicShare(Prose.of("파주에서 23시 38분에 사람을 억류했다."))).isEqualTo(0.5);
  }
}
