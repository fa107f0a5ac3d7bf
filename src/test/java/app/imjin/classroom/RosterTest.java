package app.imjin.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.imjin.security.AccountId;
import io.micrometer.core.instrument.MeterRegistry;
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
  @Autowired private MeterRegistry meters;

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
    var fresh = roster.newTicket(issued.participant()).orElseThrow();
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

    var kept = merge(younger.participant(), older.participant());

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
  void aTabThatKnowsNothingOfAMergeLosesNobody() throws Exception {
    var ana = join(schoolClass).participant();
    clock.pass(Duration.ofMinutes(1));
    var ben = join(schoolClass).participant();
    clock.pass(Duration.ofMinutes(1));
    var cho = join(schoolClass).participant();
    var assignment = assignments.assign(schoolClass, wish());
    answer(assignment, ben, wrong());
    answer(assignment, cho, right());
    var device = entrance.token(cho);
    merge(ana, ben);

    assertThat(roster.merge(ben, cho)).isEqualTo(new Roster.Merge.NotHere(ben));
    assertThat(roster.merge(cho, ben)).isEqualTo(new Roster.Merge.NotHere(ben));

    assertThat(roster.of(schoolClass))
        .extracting(Participant::id)
        .containsExactlyInAnyOrder(ana.id(), cho.id());
    assertThat(attempts.record(assignment).participants())
        .allMatch(one -> one.questions().size() == 1);
    assertThat(entrance.recognise(device)).contains(cho);
  }

  @Test
  void nobodyIsMergedIntoSomebodyWhoWasTakenOut() {
    var gone = student(schoolClass);
    clock.pass(Duration.ofMinutes(1));
    var stays = student(schoolClass);
    assertThat(roster.remove(gone)).isTrue();
    assertThat(roster.merge(gone, stays)).isEqualTo(new Roster.Merge.NotHere(gone));
    assertThat(roster.of(schoolClass)).containsExactly(stays);
  }

  @Test
  void twoTicketsMergedFromBothSidesLeaveOne() {
    var sheet = roster.printTickets(schoolClass, 2);
    var one = sheet.getFirst();
    var other = sheet.getLast();
    assertThat(merge(one.participant(), other.participant()).id())
        .isEqualTo(one.participant().id());
    assertThat(roster.merge(other.participant(), one.participant()))
        .isInstanceOf(Roster.Merge.NotHere.class);
    assertThat(roster.of(schoolClass)).containsExactly(one.participant());
    assertThat(entrance.comeBack(schoolClass, one.ticket())).isPresent();
  }

  @Test
  void whoWasMergedBeforeIsFoundHoweverLongTheWay() {
    var ana = student(schoolClass);
    var ben = student(schoolClass);
    var cho = student(schoolClass);
    points(cho, ben);
    points(ben, ana);
    assertThat(entrance.recognise(entrance.token(cho))).contains(ana);
    assertThat(entrance.now(cho)).isEqualTo(ana);
    points(ana, cho);
    assertThat(entrance.bearer(entrance.token(cho))).isInstanceOf(Entrance.Bearer.class);
  }

  private void points(Participant from, Participant to) {
    jdbc.sql("update participant set merged_into = :to where id = :from")
        .param("to", to.id().value())
        .param("from", from.id().value())
        .update();
  }

  @Test
  void aTabThatKnowsNothingOfAMergeChangesNoTicketNoAttemptAndNobodysPlace() {
    var stays = join(schoolClass);
    clock.pass(Duration.ofMinutes(1));
    var gone = join(schoolClass);
    var device = entrance.token(gone.participant());
    var assignment = assignments.assign(schoolClass, wish());
    answer(assignment, stays.participant(), right());
    answer(assignment, gone.participant(), wrong());
    merge(stays.participant(), gone.participant());

    assertThat(roster.newTicket(gone.participant())).isEmpty();
    assertThat(attempts.reset(assignment, gone.participant())).isFalse();
    assertThat(roster.remove(gone.participant())).isFalse();

    assertThat(entrance.recognise(device)).contains(stays.participant());
    assertThat(entrance.comeBack(schoolClass, stays.ticket())).contains(stays.participant());
    assertThat(attempts.record(assignment).participants().getFirst().questions()).hasSize(1);
  }

  @Test
  void ticketsAreOnTheDiskBeforeTheyAreShown() {
    var written = commits();
    var sheet = roster.printTickets(schoolClass, 30);
    assertThat(commits()).isEqualTo(written + 1);
    roster.newTicket(sheet.getFirst().participant());
    assertThat(commits()).isEqualTo(written + 2);
    join(schoolClass);
    assertThat(commits()).isEqualTo(written + 3);
  }

  private long commits() {
    return meters.get("imjin.commit.size").summary().count();
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
