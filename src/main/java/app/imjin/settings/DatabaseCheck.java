package app.imjin.settings;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;

/// The database. One in a file is opened only when Imjin starts; one on a server is called first.
final class DatabaseCheck implements Check {
  private static final String URL = "spring.datasource.url";
  private static final String EXAMPLE = "jdbc:postgresql://localhost:5432/imjin";
  private static final String PATIENCE_SECONDS = "10";

  @Override
  public Stream<Objection> objections(ConfigurableEnvironment environment) {
    var url = environment.getProperty(URL, "").strip();
    if (url.startsWith("jdbc:h2:")) {
      return Stream.empty();
    }
    return url.startsWith("jdbc:postgresql:")
        ? call(environment, url).stream()
        : Stream.of(Objection.of("settings.database-url", DatabaseFailure.where(url), EXAMPLE));
  }

  private static Optional<Objection> call(Environment environment, String url) {
    var how = new Properties();
    how.setProperty("loginTimeout", PATIENCE_SECONDS);
    how.setProperty("connectTimeout", PATIENCE_SECONDS);
    Given.text(environment, "spring.datasource.username")
        .ifPresent(user -> how.setProperty("user", user));
    how.setProperty("password", environment.getProperty("spring.datasource.password", ""));
    try (var connection = DriverManager.getConnection(url, how)) {
      return connection.isReadOnly()
          ? Optional.of(Objection.of("settings.database-read-only", DatabaseFailure.where(url)))
          : Optional.empty();
    } catch (SQLException e) {
      return Optional.of(DatabaseFailure.of(e, url));
    }
  }
}
