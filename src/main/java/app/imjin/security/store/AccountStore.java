package app.imjin.security.store;

import app.imjin.security.Account;
import app.imjin.security.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The accounts table.
@Component
public final class AccountStore {
  private final JdbcClient jdbc;

  AccountStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// An account with the hash of its password.
  ///
  /// @param since when the password was set
  public record Secret(Account account, String passwordHash, Instant since) {}

  public boolean isEmpty() {
    return jdbc.sql("select count(*) from account").query(Long.class).single() == 0;
  }

  public void add(Account account, String passwordHash, Instant now) {
    jdbc.sql(
            """
            insert into account (id, name, name_key, password_hash, created_at, password_changed_at)
            values (:id, :name, :key, :hash, :now, :now)
            """)
        .param("id", account.id().value())
        .param("name", account.name())
        .param("key", key(account.name()))
        .param("hash", passwordHash)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  public Optional<Secret> named(String name) {
    return jdbc.sql(
            """
            select id, name, password_hash, password_changed_at from account where name_key = :key
            """)
        .param("key", key(name))
        .query((row, n) ->
            new Secret(
                new Account(new AccountId(row.getObject("id", UUID.class)), row.getString("name")),
                row.getString("password_hash"),
                since(row)))
        .optional();
  }

  /// When the password of an account was set.
  public Optional<Instant> passwordSince(AccountId id) {
    return jdbc.sql("select password_changed_at from account where id = :id")
        .param("id", id.value())
        .query((row, n) -> since(row))
        .optional();
  }

  private static Instant since(ResultSet row) throws SQLException {
    return row.getObject("password_changed_at", OffsetDateTime.class).toInstant();
  }

  public void changePassword(AccountId id, String passwordHash, Instant now) {
    jdbc.sql(
            """
            update account set password_hash = :hash, password_changed_at = :now where id = :id
            """)
        .param("hash", passwordHash)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("id", id.value())
        .update();
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
