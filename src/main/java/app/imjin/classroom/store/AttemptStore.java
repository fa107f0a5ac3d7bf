package app.imjin.classroom.store;

import app.imjin.classroom.AssignmentId;
import app.imjin.classroom.Attempt;
import app.imjin.classroom.AttemptId;
import app.imjin.classroom.ParticipantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The attempts. The one with reset number 0 counts; those that were reset stay as history.
@Component
public final class AttemptStore {
  private final JdbcClient jdbc;

  AttemptStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// An attempt that a device names.
  ///
  /// @param person whose it is, by the name the participant has now
  /// @param counts whether it has not been reset
  /// @param mergedInto the attempt that has its answers, when two participants became one
  public record Named(
      AttemptId id,
      AssignmentId assignment,
      ParticipantId person,
      boolean counts,
      Optional<AttemptId> mergedInto) {}

  /// @throws org.springframework.dao.DuplicateKeyException when there is one already
  public void add(Attempt attempt) {
    jdbc.sql(
            """
            insert into attempt
              (id, assignment_id, participant_id, reset_number, seed, started_at)
            values (:id, :assignment, :participant, 0, :seed, :started)
            """)
        .param("id", attempt.id().value())
        .param("assignment", attempt.assignment().value())
        .param("participant", attempt.participant().value())
        .param("seed", attempt.seed())
        .param("started", At.of(attempt.started()))
        .update();
  }

  public Optional<Attempt> current(AssignmentId assignment, ParticipantId participant) {
    return jdbc.sql(
            """
            select * from attempt
            where assignment_id = :assignment and participant_id = :participant
              and reset_number = 0
            """)
        .param("assignment", assignment.value())
        .param("participant", participant.value())
        .query(AttemptStore::read)
        .optional();
  }

  /// The attempts that count, of everybody.
  public List<Attempt> current(AssignmentId assignment) {
    return jdbc.sql("select * from attempt where assignment_id = :assignment and reset_number = 0")
        .param("assignment", assignment.value())
        .query(AttemptStore::read)
        .list();
  }

  /// The attempts that count, of one participant.
  public List<Attempt> current(ParticipantId participant) {
    return jdbc.sql(
            "select * from attempt where participant_id = :participant and reset_number = 0")
        .param("participant", participant.value())
        .query(AttemptStore::read)
        .list();
  }

  /// Puts the attempt that counts with the history. False when there is none.
  public boolean reset(AssignmentId assignment, ParticipantId participant) {
    int next =
        jdbc.sql(
                """
                select coalesce(max(reset_number), 0) + 1 from attempt
                where assignment_id = :assignment and participant_id = :participant
                """)
            .param("assignment", assignment.value())
            .param("participant", participant.value())
            .query(Integer.class)
            .single();
    return jdbc.sql(
                """
                update attempt set reset_number = :next
                where assignment_id = :assignment and participant_id = :participant
                  and reset_number = 0
                """)
            .param("next", next)
            .param("assignment", assignment.value())
            .param("participant", participant.value())
            .update()
        == 1;
  }

  public void give(AttemptId attempt, ParticipantId participant) {
    jdbc.sql("update attempt set participant_id = :participant where id = :id")
        .param("id", attempt.value())
        .param("participant", participant.value())
        .update();
  }

  /// From now on, what is given for the one attempt goes into the other.
  public void mergeInto(AttemptId attempt, AttemptId target) {
    jdbc.sql("update attempt set merged_into = :target where id = :id or merged_into = :id")
        .param("id", attempt.value())
        .param("target", target.value())
        .update();
  }

  public Optional<Named> named(AttemptId attempt) {
    return jdbc.sql(
            """
            select a.id, a.assignment_id, a.reset_number, a.merged_into,
              coalesce(p.merged_into, p.id) as person
            from attempt a join participant p on p.id = a.participant_id
            where a.id = :id
            """)
        .param("id", attempt.value())
        .query(AttemptStore::readNamed)
        .optional();
  }

  /// Every attempt of a person in an assignment, also those that were reset and those from before
  /// two participants became one.
  public List<AttemptId> all(AssignmentId assignment, ParticipantId person) {
    return jdbc.sql(
            """
            select a.id from attempt a join participant p on p.id = a.participant_id
            where a.assignment_id = :assignment and (p.id = :person or p.merged_into = :person)
            """)
        .param("assignment", assignment.value())
        .param("person", person.value())
        .query((row, number) -> new AttemptId(row.getObject("id", UUID.class)))
        .list();
  }

  private static Named readNamed(ResultSet row, int number) throws SQLException {
    return new Named(
        new AttemptId(row.getObject("id", UUID.class)),
        new AssignmentId(row.getObject("assignment_id", UUID.class)),
        new ParticipantId(row.getObject("person", UUID.class)),
        row.getInt("reset_number") == 0,
        Optional.ofNullable(row.getObject("merged_into", UUID.class)).map(AttemptId::new));
  }

  public void startedAt(AttemptId attempt, Instant started) {
    jdbc.sql("update attempt set started_at = :started where id = :id")
        .param("id", attempt.value())
        .param("started", At.of(started))
        .update();
  }

  private static Attempt read(ResultSet row, int number) throws SQLException {
    return new Attempt(
        new AttemptId(row.getObject("id", UUID.class)),
        new AssignmentId(row.getObject("assignment_id", UUID.class)),
        new ParticipantId(row.getObject("participant_id", UUID.class)),
        row.getLong("seed"),
        At.read(row, "started_at"));
  }
}
