package app.imjin.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class LngLatTest {
  private static final LngLat SEOUL = new LngLat(126.9784, 37.566);
  private static final LngLat PYONGYANG = new LngLat(125.7527, 39.0214);

  @Test
  void measuresAlongTheEarth() {
    assertThat(SEOUL.kilometresTo(PYONGYANG)).isCloseTo(194, within(1.0));
    assertThat(PYONGYANG.kilometresTo(SEOUL)).isEqualTo(SEOUL.kilometresTo(PYONGYANG));
    assertThat(SEOUL.kilometresTo(SEOUL)).isZero();
  }

  @Test
  void aDegreeOfLatitudeIsAbout111Kilometres() {
    assertThat(new LngLat(127, 37).kilometresTo(new LngLat(127, 38))).isCloseTo(111.2, within(0.1));
  }

  @Test
  void measuresAcrossTheDateLine() {
    assertThat(new LngLat(179.5, 0).kilometresTo(new LngLat(-179.5, 0)))
        .isCloseTo(111.2, within(0.1));
  }

  @Test
  void refusesLatitudeBeforeLongitude() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LngLat.read(new JsonMapper().readTree("[38.09, 127.07]")))
        .withMessageContaining("longitude");
  }

  @Test
  void refusesWhatIsNoPoint() {
    for (var text : new String[] {"[127]", "\"here\"", "[\"127\", \"38\"]"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> LngLat.read(new JsonMapper().readTree(text)));
    }
  }
}
