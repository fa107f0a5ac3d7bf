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

/// The versions of quizzes and their wordings. Rows are added, never changed or removed.
@Component
public final class QuizVersionStore {
  /// A version with its latest words.
  private static final String VERSION =
      """
      select v.id, v.pack, coalesce(
        (select w.content from quiz_wording w where w.quiz_version = v.id
         order by w.id desc fetch first 1 row only), v.content) as content
      from quiz_version v
      """;

  private final JdbcClient jdbc;

  QuizVersionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A kept version.
  ///
  /// @param content JSON, with the latest words
  public record Row(QuizVersionId id, PackId pack, String content) {}

  public Optional<Row> find(QuizVersionId id) {
    return jdbc.sql(VERSION + "where v.id = :id")
        .param("id", id.value())
        .query(QuizVersionStore::row)
        .optional();
  }

  public Optional<Row> find(PackId pack, QuizId quiz, int version) {
    return jdbc.sql(VERSION + "where v.pack = :pack and v.quiz = :quiz and v.version = :version")
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

  /// @param hash SHA-256 of the content, in hexadecimal digits
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

  /// Other words for a version, shown from now on.
  public void addWording(QuizVersionId version, String content, Instant now) {
    jdbc.sql(
            """
            insert into quiz_wording (quiz_version, content, imported_at)
            values (:version, :content, :now)
            """)
        .param("version", version.value())
        .param("content", content)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        new QuizVersionId(row.getLong("id")),
        new PackId(row.getString("pack")),
        row.getString("content"));
  }
}
