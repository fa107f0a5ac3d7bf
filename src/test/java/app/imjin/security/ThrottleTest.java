package app.imjin.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ThrottleTest {
  private final MovingClock clock = new MovingClock();
  private final Throttle throttle = new Throttle(clock, 3, Duration.ofMinutes(1));

  @Test
  void allowsABurstAndThenOneInEveryInterval() {
    for (int i = 0; i < 3; i++) {
      assertThat(throttle.take("a")).isEmpty();
    }
    assertThat(throttle.take("a")).contains(Duration.ofMinutes(1));

    clock.pass(Duration.ofSeconds(40));
    assertThat(throttle.take("a")).contains(Duration.ofSeconds(20));

    clock.pass(Duration.ofSeconds(20));
    assertThat(throttle.take("a")).isEmpty();
    assertThat(throttle.take("a")).isPresent();
  }

  @Test
  void keepsKeysApartAndForgetsWhenTold() {
    for (int i = 0; i < 4; i++) {
      throttle.take("a");
    }
    assertThat(throttle.look("a")).isPresent();
    assertThat(throttle.look("b")).isEmpty();
    throttle.forget("a");
    assertThat(throttle.take("a")).isEmpty();
  }

  @Test
  void neverSavesUpMoreThanTheBurst() {
    throttle.take("a");
    clock.pass(Duration.ofDays(7));
    for (int i = 0; i < 3; i++) {
      assertThat(throttle.take("a")).isEmpty();
    }
    assertThat(throttle.take("a")).isPresent();
  }
}
