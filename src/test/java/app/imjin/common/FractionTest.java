package app.imjin.common;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FractionTest {
  @Test
  void isKeptInLowestTerms() {
    assertThat(new Fraction(2, 4)).isEqualTo(new Fraction(1, 2)).hasToString("1/2");
  }

  @Property
  void readsBackWhatItWrites(
      @ForAll @IntRange(max = 1000) int part, @ForAll @IntRange(min = 1, max = 1000) int whole) {
    var fraction = new Fraction(Math.min(part, whole), whole);
    assertThat(Fraction.parse(fraction.toString())).isEqualTo(fraction);
  }
}
