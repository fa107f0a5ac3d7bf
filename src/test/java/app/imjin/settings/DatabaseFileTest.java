package app.imjin.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The database in a file, as it is opened when nothing else is set.
class DatabaseFileTest {
  @TempDir Path home;

  @Test
  void writesNothingDownOfAStatementThatFails() throws IOException, SQLException {
    try (var database = DriverManager.getConnection(url(), "sa", "");
        var statement = database.createStatement()) {
      statement.execute("CREATE TABLE person (name VARCHAR(5) PRIMARY KEY)");
      assertThatThrownBy(() -> statement.execute("INSERT INTO person VALUES ('Calm Heron')"))
          .hasMessageContaining("Calm Heron");
    }
    try (var files = Files.list(home)) {
      assertThat(files)
          .extracting(file -> file.getFileName().toString())
          .containsOnly("imjin.mv.db");
    }
  }

  private String url() throws IOException {
    var properties = new Properties();
    try (var file = Files.newInputStream(Path.of("src/main/resources/application.properties"))) {
      properties.load(file);
    }
    return properties
        .getProperty("spring.datasource.url")
        .replace("${imjin.home}", home.toString());
  }
}
