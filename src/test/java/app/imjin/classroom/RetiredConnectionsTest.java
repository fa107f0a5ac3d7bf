package app.imjin.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// The pool replaces each connection after half an hour, in the middle of a lesson. The one that
/// made the tables, at the first start, is gone then.
class RetiredConnectionsTest {
  @TempDir private Path home;

  @Test
  void whatTheTablesTakeDoesNotHangOnTheConnectionThatMadeThem() throws SQLException {
    try (var other = connection()) {
      try (var maker = new SingleConnectionDataSource(connection(), true)) {
        Flyway.configure().dataSource(maker).load().migrate();
      }
      assertThat(clauses(other)).hasSizeGreaterThan(5).noneMatch(clause -> clause.contains(" IN("));
      other
          .createStatement()
          .execute(
              """
              insert into console_code (id, purpose, code_hash, issued_at)
              values (random_uuid(), 'SETUP', 'x', current_timestamp)\
              """);
    }
  }

  private Connection connection() throws SQLException {
    return DriverManager.getConnection("jdbc:h2:file:" + home.resolve("imjin"), "sa", "");
  }

  private static List<String> clauses(Connection connection) throws SQLException {
    var clauses = new ArrayList<String>();
    try (var rows =
        connection
            .createStatement()
            .executeQuery("select check_clause from information_schema.check_constraints")) {
      while (rows.next()) {
        clauses.add(rows.getString(1));
      }
    }
    return clauses;
  }
}
