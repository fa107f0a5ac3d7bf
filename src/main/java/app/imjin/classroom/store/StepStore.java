package app.imjin.classroom.store;

import app.imjin.classroom.AssignmentId;
import app.imjin.classroom.AttemptId;
import app.imjin.classroom.AttemptStep;
import app.imjin.classroom.AttemptStep.Answered;
import app.imjin.classroom.AttemptStep.Finished;
import app.imjin.classroom.ParticipantId;
import app.imjin.common.Fraction;
import app.imjin.pack.MisconceptionId;
import app.imjin.pack.QuestionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The steps of attempts, in the order in which the server took them.
@Component
public final class StepStore {
  private final JdbcClient jdbc;

  StepStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Whose a stored step is, by the name the participant has now.
  public record Owner(AttemptId attempt, AssignmentId assignment, ParticipantId participant) {}

  /// @throws org.springframework.dao.DuplicateKeyException when the id is taken
  public void add(AttemptId attempt, AttemptStep step) {
    switch (step) {
      case Answered answered -> addAnswer(attempt, answered);
      case Finished finished -> addFinish(attempt, finished);
    }
  }

  private void addAnswer(AttemptId attempt, Answered step) {
    var misconceptions =
        step.misconceptions().stream().map(MisconceptionId::value).collect(Collectors.joining(" "));
    common(
            """
            insert into attempt_step
              (id, attempt_id, kind, given_at, received_at, in_time, question, question_version,
               response, fraction, misconceptions)
            values
              (:id, :attempt, 'ANSWER', :given, :received, :inTime, :question, :version,
               :response, :fraction, :misconceptions)
            """,
            attempt,
            step)
        .param("question", step.question().value())
        .param("version", step.questionVersion())
        .param("response", step.response())
        .param("fraction", step.fraction().toString())
        .param("misconceptions", misconceptions)
        .update();
  }

  private void addFinish(AttemptId attempt, Finished step) {
    common(
            """
            insert into attempt_step (id, attempt_id, kind, given_at, received_at, in_time)
            values (:id, :attempt, 'FINISH', :given, :received, :inTime)
            """,
            attempt,
            step)
        .update();
  }

  private JdbcClient.StatementSpec common(String sql, AttemptId attempt, AttemptStep step) {
    return jdbc.sql(sql)
        .param("id", step.id())
        .param("attempt", attempt.value())
        .param("given", At.of(step.given()))
        .param("received", At.of(step.received()))
        .param("inTime", step.inTime());
  }

  public Optional<Owner> owner(UUID step) {
    return jdbc.sql(
            """
            select a.id, a.assignment_id, coalesce(p.merged_into, p.id) as person
            from attempt_step s
              join attempt a on a.id = s.attempt_id
              join participant p on p.id = a.participant_id
            where s.id = :id
            """)
        .param("id", step)
        .query((row, n) ->
            new Owner(
                new AttemptId(row.getObject("id", UUID.class)),
                new AssignmentId(row.getObject("assignment_id", UUID.class)),
                new ParticipantId(row.getObject("person", UUID.class))))
        .optional();
  }

  public List<AttemptStep> of(AttemptId attempt) {
    return jdbc.sql("select * from attempt_step where attempt_id = :attempt order by number")
        .param("attempt", attempt.value())
        .query(StepStore::read)
        .list();
  }

  /// The steps of all attempts of an assignment that count.
  public Map<AttemptId, List<AttemptStep>> of(AssignmentId assignment) {
    var all = new LinkedHashMap<AttemptId, List<AttemptStep>>();
    jdbc.sql(
            """
            select s.* from attempt_step s join attempt a on a.id = s.attempt_id
            where a.assignment_id = :assignment and a.reset_number = 0
            order by s.number
            """)
        .param("assignment", assignment.value())
        .query(row -> {
          var attempt = new AttemptId(row.getObject("attempt_id", UUID.class));
          all.computeIfAbsent(attempt, id -> new ArrayList<>()).add(read(row, 0));
        });
    return all;
  }

  /// Moves the answers of one attempt to another; a finish stays.
  public void moveAnswers(AttemptId from, AttemptId to) {
    jdbc.sql(
            "update attempt_step set attempt_id = :to where attempt_id = :from and kind = 'ANSWER'")
        .param("from", from.value())
        .param("to", to.value())
        .update();
  }

  private static AttemptStep read(ResultSet row, int number) throws SQLException {
    return switch (row.getString("kind")) {
      case "ANSWER" -> readAnswer(row);
      case "FINISH" ->
          new Finished(
              row.getObject("id", UUID.class),
              At.read(row, "given_at"),
              At.read(row, "received_at"),
              row.getBoolean("in_time"));
      default -> throw new SQLException("A step of an unknown kind");
    };
  }

  private static Answered readAnswer(ResultSet row) throws SQLException {
    return new Answered(
        row.getObject("id", UUID.class),
        new QuestionId(row.getString("question")),
        row.getInt("question_version"),
        row.getString("response"),
        Fraction.parse(row.getString("fraction")),
        Stream.of(row.getString("misconceptions").split(" "))
            .filter(id -> !id.isEmpty())
            .map(MisconceptionId::new)
            .toList(),
        At.read(row, "given_at"),
        At.read(row, "received_at"),
        row.getBoolean("in_time"));
  }
}
