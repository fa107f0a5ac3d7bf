package app.imjin.settings;

import java.sql.SQLException;
import java.util.Optional;

/// What a database says when it does not let Imjin in. The states are those of SQL:
/// https://www.postgresql.org/docs/current/errcodes-appendix.html
final class DatabaseFailure {
  private static final String WRONG_LOGIN = "28";
  private static final String NO_DATABASE = "3D";
  private static final String NO_CONNECTION = "08";
  private static final String H2_IN_USE = "90020";

  private DatabaseFailure() {}

  static Objection of(SQLException failure, String url) {
    var state = Optional.ofNullable(failure.getSQLState()).orElse("");
    var where = where(url);
    if (state.startsWith(WRONG_LOGIN)) {
      return Objection.of("settings.database-login", where);
    }
    if (state.startsWith(NO_DATABASE)) {
      return Objection.of("settings.database-missing", where);
    }
    if (state.equals(H2_IN_USE)) {
      return Objection.of("settings.database-in-use", where);
    }
    return state.startsWith(NO_CONNECTION)
        ? Objection.of("settings.database-away", where)
        : Objection.of("settings.database-other", where, firstLine(failure));
  }

  /// An address without its parameters, as they may hold a password.
  static String where(String url) {
    return url.replaceAll("[?;].*", "");
  }

  private static String firstLine(SQLException failure) {
    return Optional.ofNullable(failure.getMessage())
        .orElse(failure.toString())
        .lines()
        .findFirst()
        .orElse("");
  }
}
