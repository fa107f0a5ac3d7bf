package app.imjin.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

/// Where everything that lasts is kept, however the one who starts Imjin writes it.
class DataHomeTest {
  private static final Path HERE = Path.of("").toAbsolutePath();

  @ParameterizedTest
  @CsvSource({"data, data", "./data, data", "a/../b c, b c", "'', var", "' ', var"})
  void aRelativePathStartsAtTheWorkingDirectory(String given, String expected) {
    assertThat(DataHome.absolute(given, "/home/han")).isEqualTo(HERE.resolve(expected));
  }

  @Test
  void anAbsolutePathStays() {
    var path = HERE.getRoot().resolve("srv").resolve("imjin");
    assertThat(DataHome.absolute(path.toString(), "/home/han")).isEqualTo(path);
  }

  @Test
  void theHomeDirectoryIsMeantByItsSign() {
    assertThat(DataHome.absolute("~/imjin", "/home/han"))
        .isEqualTo(Path.of("/home/han/imjin").toAbsolutePath());
    assertThat(DataHome.absolute("~imjin", "/home/han")).isEqualTo(HERE.resolve("~imjin"));
  }

  @Test
  void theDatabaseUsesTheSameFolder() {
    var environment =
        new MockEnvironment()
            .withProperty("IMJIN_HOME", "data")
            .withProperty("imjin.home", "${IMJIN_HOME:./var}")
            .withProperty("spring.datasource.url", "jdbc:h2:file:${imjin.home}/imjin");
    new DataHome().postProcessEnvironment(environment, new SpringApplication());
    assertThat(environment.getProperty("spring.datasource.url"))
        .isEqualTo("jdbc:h2:file:" + HERE.resolve("data") + "/imjin");
  }
}
