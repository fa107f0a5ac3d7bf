package app.imjin.map.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SimplifyTest {
  @Test
  void leavesOutWhatIsAlmostStraight() {
    var line = List.of(new Spot(0, 0), new Spot(5, 0.4), new Spot(10, 0));
    assertThat(Simplify.line(line, spot -> 0.5)).hasSize(2);
    assertThat(Simplify.line(line, spot -> 0.3)).hasSize(3);
  }

  @Test
  void keepsTheCornersOfARing() {
    var square =
        List.of(
            new Spot(0, 0), new Spot(5, 0.1), new Spot(10, 0), new Spot(10, 10), new Spot(0, 10));
    assertThat(Simplify.ring(square, spot -> 1)).hasSize(4);
  }

  @Test
  void aRingWithoutAnInsideIsNone() {
    assertThat(Simplify.ring(List.of(new Spot(0, 0), new Spot(1, 1)), spot -> 1)).isEmpty();
  }

  @Test
  void writesPathsInShortRelativeSteps() {
    var path = new PathData();
    path.add(
        List.of(new Spot(10, 10), new Spot(12, 9), new Spot(12.2, 9.3), new Spot(20, -4)), true);
    path.add(List.of(new Spot(10, 11), new Spot(10, 30)), false);
    assertThat(path).hasToString("m10 10 2-1 8-13zm0 1 0 19");
  }
}
