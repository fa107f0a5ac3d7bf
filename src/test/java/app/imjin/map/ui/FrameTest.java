package app.imjin.map.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.imjin.map.Bounds;
import app.imjin.map.LngLat;
import org.junit.jupiter.api.Test;

class FrameTest {
  private static final Bounds RIVER = new Bounds(126.8, 38.04, 127.12, 38.24);

  @Test
  void putsTheBoundsAroundTheMiddle() {
    var frame = Frame.of(RIVER);
    var corner = frame.spot(new LngLat(126.8, 38.24));
    assertThat(corner.x()).isCloseTo(-frame.width() / 2, within(1e-6));
    assertThat(corner.y()).isCloseTo(-frame.height() / 2, within(1e-6));
    assertThat(Math.max(frame.width(), frame.height())).isCloseTo(Frame.LONGER_SIDE, within(1e-6));
  }

  @Test
  void isWebMercator() {
    // EPSG:3857 of 127 E, 38 N is 14137575.33, 4579425.81 metres of a world of 40075016.69.
    assertThat(Frame.worldX(127)).isCloseTo(0.5 + 14137575.330745 / 40075016.685578, within(1e-9));
    assertThat(Frame.worldY(38)).isCloseTo(0.5 - 4579425.812870 / 40075016.685578, within(1e-9));
  }

  @Test
  void goesThereAndBack() {
    var frame = Frame.of(RIVER);
    var point = new LngLat(126.95, 38.1);
    var back = frame.point(frame.spot(point));
    assertThat(back.lon()).isCloseTo(point.lon(), within(1e-9));
    assertThat(back.lat()).isCloseTo(point.lat(), within(1e-9));
  }

  @Test
  void theWindowFillsScreensOfEveryShape() {
    var frame = Frame.of(RIVER);
    var window = frame.window();
    for (double shape : new double[] {0.45, 1, 1.4, 2.6}) {
      double scale = Math.min(shape / frame.width(), 1 / frame.height());
      assertThat(window.width()).isGreaterThan(shape / scale);
      assertThat(window.height()).isGreaterThan(1 / scale);
    }
  }

  @Test
  void anotherSceneInTheSameUnits() {
    var common = Frame.of(new Bounds(124, 33, 131, 43), 60_000);
    var own = Frame.of(RIVER);
    var shared = common.at(RIVER);
    assertThat(shared.world()).isEqualTo(common.world());
    assertThat(shared.width() / shared.height())
        .isCloseTo(own.width() / own.height(), within(1e-9));
    assertThat(own.middleIn(shared).x())
        .isCloseTo(common.spot(new LngLat(126.96, 38.14)).x(), within(1e-6));
  }
}
