package app.imjin.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A name does not turn around what stands beside it.
class IsolatedTest {
  @ParameterizedTest
  @ValueSource(strings = {"8b", "Año 3 (tarde)", "3학년 2반"})
  void aNameThatTurnsNothingIsLeftAsItIs(String name) {
    assertThat(Isolated.of(name)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"כיתה ח", "الصف 8", "8b ח"})
  void aNameThatRunsTheOtherWayIsIsolated(String name) {
    assertThat(Isolated.of(name)).isEqualTo("\u2068" + name + "\u2069");
  }

  @Test
  void directionCharactersCannotReachBeyondTheName() {
    assertThat(Isolated.of("8b\u202E")).isEqualTo("8b");
    assertThat(Isolated.of("\u2069\u202Eח")).isEqualTo("\u2068ח\u2069");
  }
}
