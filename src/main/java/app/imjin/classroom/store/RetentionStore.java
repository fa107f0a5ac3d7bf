package app.imjin.classroom.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Deletes for good what was put away long ago, from the answers upwards.
@Component
public final class RetentionStore {
  private final JdbcClient jdbc;

  RetentionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Deletes the classes that were archived before a time, with everybody and everything in them.
  /// Returns how many.
  public int deleteClasses(Instant before) {
    var classes =
        jdbc.sql("select id from school_class where archived_at < :before")
            .param("before", At.of(before))
            .query(RetentionStore::id)
            .list();
    for (var id : classes) {
      deleteParticipants(
          jdbc.sql("select id from participant where class_id = :class")
              .param("class", id)
              .query(RetentionStore::id)
              .list());
      jdbc.sql("delete from assignment where class_id = :class").param("class", id).update();
      jdbc.sql("delete from school_class where id = :class").param("class", id).update();
    }
    return classes.size();
  }

  /// Deletes the participants whom a teacher took out before a time, with their answers and those
  /// who turned out to be them. Returns how many.
  public int deleteRemoved(Instant before) {
    return deleteParticipants(
        jdbc.sql(
                """
                select p.id from participant p left join participant kept on kept.id = p.merged_into
                where case when p.merged_into is null then p.removed_at else kept.removed_at end
                  < :before
                """)
            .param("before", At.of(before))
            .query(RetentionStore::id)
            .list());
  }

  private int deleteParticipants(List<UUID> people) {
    if (people.isEmpty()) {
      return 0;
    }
    var attempts = "(select id from attempt where participant_id in (:people))";
    var steps =
        List.of(
            "delete from point_note where participant_id in (:people)",
            "delete from attempt_step where attempt_id in " + attempts,
            "update attempt set merged_into = null where merged_into in " + attempts,
            "delete from attempt where participant_id in (:people)",
            "update participant set merged_into = null where merged_into in (:people)",
            "delete from participant where id in (:people)");
    steps.forEach(step -> jdbc.sql(step).param("people", people).update());
    return people.size();
  }

  private static UUID id(ResultSet row, int number) throws SQLException {
    return row.getObject("id", UUID.class);
  }
}
