package app.imjin.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/// A school that keeps what was put away for a hundred days.
@TestPropertySource(properties = "imjin.retention-days=100")
class RetentionTest extends DeviceTestBase {
  private static final Duration LONG = Duration.ofDays(101);

  @Autowired private Retention retention;
  @Autowired private JdbcClient jdbc;

  @Test
  void anArchivedClassIsDeletedWithItsAnswersAfterItsTimeAndNotBefore() throws Exception {
    send(student, answer(id(), right())).andExpect(jsonPath("$.results[0].status").value("stored"));
    classes.archive(schoolClass);
    clock.pass(Duration.ofDays(99));
    retention.deleteOld();
    assertThat(classes.find(schoolClass.teacher(), schoolClass.id())).isPresent();
    assertThat(answersOf(student)).isOne();

    clock.pass(Duration.ofDays(2));
    retention.deleteOld();
    assertThat(classes.find(schoolClass.teacher(), schoolClass.id())).isEmpty();
    assertThat(answersOf(student)).isZero();
  }

  @Test
  void anOpenClassStaysHoweverOldItIs() throws Exception {
    send(student, answer(id(), right()));
    clock.pass(LONG);
    retention.deleteOld();
    assertThat(roster.find(schoolClass, student.id())).isPresent();
    assertThat(answersOf(student)).isOne();
  }

  @Test
  void aStudentWhoWasTakenOutIsDeletedTogetherWithTheOtherNameThatWasTheirs() throws Exception {
    var other = student(schoolClass);
    var stays = student(schoolClass);
    send(student, answer(id(), wrong()));
    send(other, answer(id(), right()));
    send(stays, answer(id(), right()));
    var kept = merge(student, other);
    roster.remove(kept);
    clock.pass(LONG);
    retention.deleteOld();
    assertThat(answersOf(student)).isZero();
    assertThat(answersOf(other)).isZero();
    assertThat(answersOf(stays)).isOne();
    assertThat(participants(schoolClass)).isOne();
  }

  @Test
  void theNotesOfADeletedClassAreDeletedWithIt() {
    writeNote(student);
    classes.archive(schoolClass);
    clock.pass(LONG);
    retention.deleteOld();
    assertThat(jdbc.sql("select count(*) from point_note").query(Long.class).single()).isZero();
  }

  private void writeNote(Participant of) {
    jdbc.sql(
            """
            insert into point_note
            values (:id, 'dmz', 'imjin', 'imjin/boat/p1', '', 'mine', 1, :id, 0, current_timestamp)
            """)
        .param("id", of.id().value())
        .update();
  }

  private long answersOf(Participant participant) {
    return jdbc.sql(
            """
            select count(*) from attempt_step s join attempt a on a.id = s.attempt_id
            where a.participant_id = :id
            """)
        .param("id", participant.id().value())
        .query(Long.class)
        .single();
  }

  private long participants(SchoolClass of) {
    return jdbc.sql("select count(*) from participant where class_id = :id")
        .param("id", of.id().value())
        .query(Long.class)
        .single();
  }
}
