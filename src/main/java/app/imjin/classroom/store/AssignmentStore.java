package app.imjin.classroom.store;

import app.imjin.classroom.Assignment;
import app.imjin.classroom.AssignmentId;
import app.imjin.classroom.ClassId;
import app.imjin.classroom.Feedback;
import app.imjin.pack.PackId;
import app.imjin.pack.StoryId;
import app.imjin.quiz.QuizVersionId;
import app.imjin.story.ReadingRule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The assignments of the classes.
@Component
public final class AssignmentStore {
  private final JdbcClient jdbc;

  AssignmentStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The number that the next assignment of the class gets.
  public int nextNumber(ClassId classId) {
    return jdbc.sql("select coalesce(max(number), 0) + 1 from assignment where class_id = :class")
        .param("class", classId.value())
        .query(Integer.class)
        .single();
  }

  /// @throws org.springframework.dao.DuplicateKeyException when the number is taken
  public void add(Assignment assignment) {
    jdbc.sql(
            """
            insert into assignment
              (id, class_id, number, pack, story, quiz_version, opens_at, due_at, feedback,
               grace_minutes, level_rule, guided)
            values
              (:id, :class, :number, :pack, :story, :version, :opens, :due, :feedback, :grace,
               :levels, :guided)
            """)
        .param("id", assignment.id().value())
        .param("class", assignment.classId().value())
        .param("number", assignment.number())
        .param("pack", assignment.pack().value())
        .param("story", assignment.story().value())
        .param("version", assignment.quizVersion().value())
        .param("opens", At.of(assignment.opens()))
        .param("due", At.of(assignment.due()))
        .param("feedback", assignment.feedback().name())
        .param("grace", assignment.grace().toMinutes())
        .param("levels", LevelRules.write(assignment.reading().levels()))
        .param("guided", assignment.reading().guided())
        .update();
  }

  /// Keeps another due time and grace.
  public void change(Assignment assignment) {
    jdbc.sql("update assignment set due_at = :due, grace_minutes = :grace where id = :id")
        .param("id", assignment.id().value())
        .param("due", At.of(assignment.due()))
        .param("grace", assignment.grace().toMinutes())
        .update();
  }

  /// Whether anybody has begun it, be it that the attempt was reset since.
  public boolean isBegun(AssignmentId id) {
    return jdbc.sql("select count(*) from attempt where assignment_id = :id")
            .param("id", id.value())
            .query(Long.class)
            .single()
        > 0;
  }

  /// False when it is not there, or somebody has begun it: then it stays.
  public boolean remove(AssignmentId id) {
    return jdbc.sql(
                """
                delete from assignment
                where id = :id and not exists (select 1 from attempt where assignment_id = :id)
                """)
            .param("id", id.value())
            .update()
        == 1;
  }

  /// The newest first.
  public List<Assignment> of(ClassId classId) {
    return jdbc.sql("select * from assignment where class_id = :class order by number desc")
        .param("class", classId.value())
        .query(AssignmentStore::read)
        .list();
  }

  public Optional<Assignment> find(AssignmentId id) {
    return jdbc.sql("select * from assignment where id = :id")
        .param("id", id.value())
        .query(AssignmentStore::read)
        .optional();
  }

  public Optional<Assignment> find(ClassId classId, int number) {
    return jdbc.sql("select * from assignment where class_id = :class and number = :number")
        .param("class", classId.value())
        .param("number", number)
        .query(AssignmentStore::read)
        .optional();
  }

  private static Assignment read(ResultSet row, int number) throws SQLException {
    return new Assignment(
        new AssignmentId(row.getObject("id", UUID.class)),
        new ClassId(row.getObject("class_id", UUID.class)),
        row.getInt("number"),
        new PackId(row.getString("pack")),
        new StoryId(row.getString("story")),
        new QuizVersionId(row.getLong("quiz_version")),
        At.read(row, "opens_at"),
        At.readOptional(row, "due_at"),
        Feedback.valueOf(row.getString("feedback")),
        Duration.ofMinutes(row.getInt("grace_minutes")),
        new ReadingRule(LevelRules.read(row.getString("level_rule")), row.getBoolean("guided")));
  }
}
