package app.imjin.classroom;

import static app.imjin.classroom.NoteRequests.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.imjin.security.ConsoleText;
import app.imjin.security.FirstTeacher;
import app.imjin.security.SecurityTestSeam;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/// A school that has moved to PostgreSQL: a real server, the same migrations.
@Import(PostgresTest.Parts.class)
@TestPropertySource(properties = "imjin.retention-days=100")
@DirtiesContext
class PostgresTest extends DeviceTestBase {
  private static final EmbeddedPostgres SERVER = start();

  @Autowired private FirstTeacher firstTeacher;
  @Autowired private ConsoleText console;
  @Autowired private Retention retention;
  @Autowired private JdbcClient jdbc;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    registry.add("spring.datasource.url", () -> SERVER.getJdbcUrl("postgres", "postgres"));
    registry.add("spring.datasource.username", () -> "postgres");
  }

  @TestConfiguration
  static class Parts {
    @Bean
    @Primary
    ConsoleText consoleText() {
      return new ConsoleText();
    }
  }

  @AfterAll
  static void stop() throws IOException {
    SERVER.close();
  }

  @Test
  void theFirstTeacherComesInByTheCodeOfTheConsole() {
    jdbc.sql("delete from point_note").update();
    jdbc.sql("delete from attempt_step").update();
    jdbc.sql("delete from attempt").update();
    jdbc.sql("delete from assignment").update();
    jdbc.sql("delete from participant").update();
    jdbc.sql("delete from school_class").update();
    jdbc.sql("delete from account").update();
    SecurityTestSeam.start(firstTeacher);
    assertThat(firstTeacher.create(console.code(), "Ms Han", "the river is cold")).isPresent();
    assertThat(firstTeacher.isAwaited()).isFalse();
  }

  @Test
  void aStudentAnswersOnceHoweverOftenTheDeviceSends() throws Exception {
    var id = id();
    send(student, answer(id, wrong()))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.results[0].status").value("stored"));
    send(student, answer(id, wrong())).andExpect(jsonPath("$.results[0].status").value("repeated"));
    send(student, answer(id(), right()))
        .andExpect(jsonPath("$.results[0].verdict.right").value(true));
    var record = record(student).question(question().id()).orElseThrow();
    assertThat(record.tries()).isEqualTo(2);
  }

  @Test
  void twoNamesOfOneStudentBecomeOne() throws Exception {
    var other = student(schoolClass);
    send(student, answer(id(), wrong()));
    send(other, answer(id(), right()));
    var kept = merge(student, other);
    assertThat(record(kept).question(question().id()).orElseThrow().tries()).isEqualTo(2);
    assertThat(roster.of(schoolClass)).hasSize(1);
  }

  @Test
  void aNoteIsKeptAndJoinedWhenTwoNamesBecomeOne() throws Exception {
    var other = student(schoolClass);
    NoteRequests.send(mvc, here(), student, entrance, note("mine", "idea"));
    NoteRequests.send(mvc, here(), other, entrance, note("mine too", ""));
    var kept = merge(student, other);
    NoteRequests.send(mvc, here(), kept, entrance)
        .andExpect(jsonPath("$.notes[0].text").value("mine\n\nmine too"))
        .andExpect(jsonPath("$.notes[0].kind").value("idea"));
  }

  @Test
  void aTicketBringsBackAndAPseudonymIsGivenOnce() {
    var issued = join(schoolClass);
    assertThat(entrance.comeBack(schoolClass, issued.ticket())).contains(issued.participant());
    assertThat(entrance.join(schoolClass, issued.participant().pseudonym()))
        .isInstanceOf(Entrance.Outcome.Taken.class);
  }

  @Test
  void whatWasPutAwayLongAgoIsDeleted() throws Exception {
    send(student, answer(id(), right()));
    classes.archive(schoolClass);
    clock.pass(Duration.ofDays(101));
    retention.deleteOld();
    assertThat(classes.find(schoolClass.teacher(), schoolClass.id())).isEmpty();
  }

  private static EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.start();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
