package app.imjin.security;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.security.PasswordRule.Objection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"the river is cold", "임진강은 아침에 차갑습니다", "Zq4-kk2-0vv9", "password for the boat"})
  void takesWhatIsLongAndOnesOwn(String password) {
    assertThat(PasswordRule.objection(password, "Ms Han")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "elevenchars,TOO_SHORT",
    "aaaaaaaaaaaaaa,TOO_UNIFORM",
    "121212121212,TOO_UNIFORM",
    "Password1234,TOO_COMMON",
    "abcdefghijkl,TOO_COMMON",
    "qwertyuiopas,TOO_COMMON",
    "teacherteacher,TOO_COMMON",
    "Margaret Han1,CONTAINS_NAME"
  })
  void objectsToWhatPeopleTryFirst(String password, Objection objection) {
    assertThat(PasswordRule.objection(password, "Margaret Han")).contains(objection);
  }

  @ParameterizedTest
  @ValueSource(ints = {201, 100_000})
  void objectsToWhatIsEndless(int length) {
    assertThat(PasswordRule.objection("ab cd ef gh".repeat(length).substring(0, length), "x"))
        .contains(Objection.TOO_LONG);
  }
}
