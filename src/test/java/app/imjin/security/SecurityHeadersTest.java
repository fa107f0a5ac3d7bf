package app.imjin.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SecurityHeadersTest {
  @Test
  void findsTheHostOfTheTiles() {
    assertThat(SecurityHeaders.origin("https://tiles.example.org/{z}/{x}/{y}.png"))
        .isEqualTo("https://tiles.example.org");
    assertThat(SecurityHeaders.origin("https://{s}.tiles.example.org:8443/{z}/{x}/{y}.png"))
        .isEqualTo("https://*.tiles.example.org:8443");
  }

  @Test
  void refusesWhatIsNoAddress() {
    assertThatThrownBy(() -> SecurityHeaders.origin("tiles; script-src *"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
