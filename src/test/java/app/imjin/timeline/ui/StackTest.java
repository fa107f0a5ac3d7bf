package app.imjin.timeline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class StackTest {
  @Test
  void dotsThatAreApartShareTheLowestRow() {
    assertThat(Stack.rows(new double[] {0, 10, 25}, 10, 6)).containsExactly(0, 0, 0);
  }

  @Test
  void dotsThatAreCloseStandAboveOneAnother() {
    assertThat(Stack.rows(new double[] {0, 2, 4, 11}, 10, 6)).containsExactly(0, 1, 2, 0);
  }

  @Test
  void withoutAFreeRowTheFurthestIsTaken() {
    assertThat(Stack.rows(new double[] {0, 1, 2}, 10, 2)).containsExactly(0, 1, 0);
  }

  @Property
  void noTwoDotsOfARowTouch(
      @ForAll @Size(max = 40) List<@DoubleRange(max = 1000) Double> places,
      @ForAll @DoubleRange(min = 1, max = 20) double pitch) {
    var sorted = places.stream().mapToDouble(place -> place).sorted().toArray();
    var rows = Stack.rows(sorted, pitch, sorted.length + 1);
    for (int one = 0; one < rows.length; one++) {
      for (int other = one + 1; other < rows.length; other++) {
        assertThat(rows[one] != rows[other] || sorted[other] - sorted[one] >= pitch - 1e-9)
            .isTrue();
      }
    }
  }

  @Property
  void theDrawingNeverGrows(
      @ForAll @Size(max = 40) List<@DoubleRange(max = 100) Double> places,
      @ForAll @IntRange(min = 1, max = 6) int most) {
    var sorted = places.stream().mapToDouble(place -> place).sorted().toArray();
    assertThat(Arrays.stream(Stack.rows(sorted, 10, most))).allMatch(row -> row >= 0 && row < most);
  }
}
