package app.imjin.security.store;

import app.imjin.security.AccountId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The one-time codes that the console printed, as hashes.
@Component
public final class CodeStore {
  private final JdbcClient jdbc;

  CodeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What a code is good for.
  public enum Purpose {
    SETUP,
    RESET
  }

  /// Adds a code that opens only this account, or any when there is none. Earlier codes for the
  /// same are void.
  public void replace(
      Purpose purpose, Optional<AccountId> account, String hash, Instant now, Instant expires) {
    var id = account.map(AccountId::value).orElse(null);
    withdraw(purpose, id, now);
    jdbc.sql(
            """
            insert into console_code (id, purpose, account_id, code_hash, issued_at, expires_at)
            values (:id, :purpose, :account, :hash, :now, :expires)
            """)
        .param("id", UUID.randomUUID())
        .param("purpose", purpose.name())
        .param("account", id, java.sql.Types.OTHER)
        .param("hash", hash)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("expires", expires.atOffset(ZoneOffset.UTC))
        .update();
  }

  private void withdraw(Purpose purpose, @Nullable UUID account, Instant now) {
    var which = account == null ? "account_id is null" : "account_id = :account";
    var sql =
        jdbc.sql(
                "update console_code set used_at = :now where purpose = :purpose and used_at is null and "
                    + which)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("purpose", purpose.name());
    (account == null ? sql : sql.param("account", account)).update();
  }

  /// The code's account; the outer is empty when the code is unknown, used or expired.
  public Optional<Optional<AccountId>> find(Purpose purpose, String hash, Instant now) {
    return jdbc.sql(
            """
            select account_id from console_code
            where purpose = :purpose and code_hash = :hash and used_at is null and expires_at > :now
            """)
        .param("purpose", purpose.name())
        .param("hash", hash)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query((row, n) ->
            Optional.ofNullable(row.getObject("account_id", UUID.class)).map(AccountId::new))
        .optional();
  }

  /// Uses a code up. False when another was faster.
  public boolean use(Purpose purpose, String hash, Instant now) {
    return jdbc.sql(
                """
                update console_code set used_at = :now
                where purpose = :purpose and code_hash = :hash and used_at is null
                  and expires_at > :now
                """)
            .param("purpose", purpose.name())
            .param("hash", hash)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }
}
