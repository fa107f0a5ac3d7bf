package app.imjin.quiz.store;

import app.imjin.pack.PackId;
import app.imjin.pack.QuizId;
import app.imjin.quiz.QuizVersionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The quiz_version table. Rows are added, never changed or removed.
@Component
public final class QuizVersionStore {
  private final JdbcClient jdbc;

  QuizVersionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A kept version.
  ///
  /// @param hash SHA-256 of the content, in hexadecimal digits
  /// @param content JSON
  public record Row(QuizVersionId id, PackId pack, String hash, String content) {}

  public Optional<Row> find(QuizVersionId id) {
    return jdbc.sql("select id, pack, hash, content from quiz_version where id = :id")
        .param("id", id.value())
        .query(QuizVersionStore::row)
        .optional();
  }

  public Optional<Row> find(PackId pack, QuizId quiz, int version) {
    return jdbc.sql(
            """
            select id, pack, hash, content from quiz_version
            where pack = :pack and quiz = :quiz and version = :version
            """)
        .param("pack", pack.value())
        .param("quiz", quiz.value())
        .param("version", version)
        .query(QuizVersionStore::row)
        .optional();
  }

  /// The version with the highest number.
  public Optional<QuizVersionId> latest(PackId pack, QuizId quiz) {
    return jdbc.sql(
            """
            select id from quiz_version
            where pack = :pack and quiz = :quiz
            order by version desc
            fetch first 1 row only
            """)
        .param("pack", pack.value())
        .param("quiz", quiz.value())
        .query(Long.class)
        .optional()
        .map(QuizVersionId::new);
  }

  public void add(PackId pack, QuizId quiz, int version, String hash, String content, Instant now) {
    jdbc.sql(
            """
            insert into quiz_version (pack, quiz, version, hash, content, imported_at)
            values (:pack, :quiz, :version, :hash, :content, :now)
            """)
        .param("pack", pack.value())
        .param("quiz", quiz.value())
        .param("version", version)
        .param("hash", hash)
        .param("content", content)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        new QuizVersionId(row.getLong("id")),
        new PackId(row.getString("pack")),
        row.getString("hash"),
        row.getString("content"));
  }
}
