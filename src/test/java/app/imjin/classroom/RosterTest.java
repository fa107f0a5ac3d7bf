package app.imjin.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.imjin.security.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// What a teacher can do about a class and its students.
class RosterTest extends ClassroomTestBase {
  @Autowired private AnswerBook book;
  @Autowired private JdbcClient jdbc;

  private SchoolClass schoolClass;

  @BeforeEach
  void aClass() {
    schoolClass = schoolClass();
  }

  @Test
  void aTeacherSeesOnlyTheirOwnClasses() {
    assertThat(classes.of(schoolClass.teacher())).containsExactly(schoolClass);
    assertThat(classes.find(schoolClass.teacher(), schoolClass.id())).contains(schoolClass);
    assertThat(classes.find(new AccountId(UUID.randomUUID()), schoolClass.id())).isEmpty();
  }

  @Test
  void aClassIsRenamedArchivedAndReopened() {
    classes.rename(schoolClass, " 7c ");
    var renamed = classes.of(schoolClass.teacher()).getFirst();
    assertThat(renamed.name()).isEqualTo("7c");
    assertThat(classes.archive(renamed).isOpen()).isFalse();
    assertThat(entrance.classWith(renamed.code())).isEmpty();
    assertThat(classes.reopen(renamed).isOpen()).isTrue();
    assertThatThrownBy(() -> classes.create(schoolClass.teacher(), "  "))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> classes.create(schoolClass.teacher(), "x".repeat(10_000_000)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void ticketsAreStoredOnlyAsMarks() {
    var issued = join(schoolClass);
    var marks =
        jdbc.sql("select ticket_mark from participant where id = :id")
            .param("id", issued.participant().id().value())
            .query(String.class)
            .single();
    assertThat(marks).hasSize(64).matches("[0-9a-f]+");
    issued.ticket().words().forEach(word -> assertThat(marks).doesNotContain(word));
  }

  @Test
  void aPrintedTicketLetsItsStudentIn() {
    var sheet = roster.printTickets(schoolClass, 30);
    assertThat(sheet).hasSize(30);
    assertThat(roster.of(schoolClass)).hasSize(30).allMatch(one -> one.joined().isEmpty());
    var ticket = sheet.getFirst();
    assertThat(entrance.comeBack(schoolClass, ticket.ticket()).map(Participant::id))
        .contains(ticket.participant().id());
    assertThat(roster.find(schoolClass, ticket.participant().id()).orElseThrow().joined())
        .isPresent();
  }

  @Test
  void aClassDoesNotGrowWithoutEnd() {
    assertThat(roster.printTickets(schoolClass, 10_000)).hasSize(Roster.LARGEST_CLASS);
    var name = entrance.offers(schoolClass, 1).getFirst();
    assertThat(entrance.join(schoolClass, name)).isEqualTo(new Entrance.Outcome.Full());
  }

  @Test
  void aNewTicketEndsTheOldOneAndItsDevices() {
    var issued = join(schoolClass);
    var device = entrance.token(issued.participant());
    var fresh = roster.newTicket(issued.participant());
    assertThat(entrance.recognise(device)).isEmpty();
    assertThat(entrance.comeBack(schoolClass, issued.ticket())).isEmpty();
    assertThat(entrance.comeBack(schoolClass, fresh).map(Participant::id))
        .contains(issued.participant().id());
  }

  @Test
  void whoIsRemovedIsOutAndNoLongerInTheResults() {
    var student = join(schoolClass);
    var assignment = assignments.assign(schoolClass, wish());
    answer(assignment, student.participant(), wrong());
    var device = entrance.token(student.participant());
    roster.remove(student.participant());
    assertThat(entrance.recognise(device)).isEmpty();
    assertThat(entrance.comeBack(schoolClass, student.ticket())).isEmpty();
    assertThat(roster.of(schoolClass)).isEmpty();
    assertThat(attempts.record(assignment).participants()).isEmpty();
  }

  @Test
  void mergingKeepsTheOlderNameTheAnswersOfBothAndBothDevices() {
    var older = join(schoolClass);
    clock.pass(Duration.ofMinutes(1));
    var younger = join(schoolClass);
    var both = assignments.assign(schoolClass, wish());
    var onlyYounger = assignments.assign(schoolClass, wish());
    answer(both, younger.participant(), wrong());
    answer(both, older.participant(), right());
    answer(onlyYounger, younger.participant(), right());
    var device = entrance.token(younger.participant());

    var kept = roster.merge(younger.participant(), older.participant());

    assertThat(kept.pseudonym()).isEqualTo(older.participant().pseudonym());
    assertThat(roster.of(schoolClass)).extracting(Participant::id).containsExactly(kept.id());
    var merged = attempts.record(both).participants().getFirst().question(question().id());
    assertThat(merged.orElseThrow().tries()).isEqualTo(2);
    assertThat(merged.orElseThrow().first().isWhole()).isFalse();
    assertThat(merged.orElseThrow().latest().isWhole()).isTrue();
    assertThat(attempts.record(onlyYounger).participants().getFirst().questions()).hasSize(1);
    assertThat(entrance.recognise(device).map(Participant::id)).contains(kept.id());
    assertThat(entrance.comeBack(schoolClass, younger.ticket())).isEmpty();
    assertThat(entrance.comeBack(schoolClass, older.ticket()).map(Participant::id))
        .contains(kept.id());

    roster.newTicket(kept);
    assertThat(entrance.recognise(device)).isEmpty();
  }

  @Test
  void nobodyIsMergedWithThemselvesOrAnotherClass() {
    var one = student(schoolClass);
    assertThatThrownBy(() -> roster.merge(one, one)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> roster.merge(one, student(schoolClass())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void feedbackAfterTheDueDateNeedsADueDate() {
    assertThatThrownBy(
            () -> assignments.assign(schoolClass, wish().withFeedback(Feedback.AFTER_DUE)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> assignments.assign(schoolClass, wish().withDue(clock.instant())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void assignmentsAreNumberedAndKeepWhatWasChosen() {
    Function<NewAssignment, Assignment> assign = wish -> assignments.assign(schoolClass, wish);
    var first = assign.apply(wish());
    var due = Instant.parse("2030-05-01T10:00:00Z");
    var second =
        assign.apply(
            wish().withDue(due).withFeedback(Feedback.AFTER_DUE).withGrace(Duration.ofMinutes(20)));
    assertThat(assignments.of(schoolClass)).containsExactly(second, first);
    assertThat(second.number()).isEqualTo(2);
    assertThat(assignments.find(schoolClass, 2)).contains(second);
    assertThat(assignments.find(schoolClass, second.id()).orElseThrow().due()).contains(due);
    assertThat(assignments.find(schoolClass(), second.id())).isEmpty();
    assertThat(first.feedback()).isEqualTo(Feedback.AT_ONCE);
    assertThat(first.grace()).isEqualTo(Duration.ofMinutes(5));
  }

  private void answer(Assignment assignment, Participant student, String option) {
    var response = JsonMapper.shared().createObjectNode();
    response.putArray("chosen").add(option);
    var delivery =
        new Delivery.Answer(
            UUID.randomUUID(),
            question().id(),
            question().version(),
            response,
            clock.instant(),
            Optional.empty());
    assertThat(book.take(assignment, student, List.of(delivery)).getFirst())
        .isInstanceOf(Receipt.Stored.class);
  }
}
