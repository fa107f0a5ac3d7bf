package app.imjin.teaching.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.classroom.Assignment;
import app.imjin.classroom.NewAssignment;
import app.imjin.classroom.Participant;
import app.imjin.classroom.SchoolClass;
import app.imjin.classroom.Ticket;
import app.imjin.teaching.Shelf;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a teacher can do about a student.
class StudentsTest extends TeachingTestBase {
  @Autowired private Shelf shelf;
  private SchoolClass one;
  private Participant first;
  private Participant second;

  @BeforeEach
  void twoStudents() {
    one = schoolClass();
    first = student(one);
    clock.pass(Duration.ofMinutes(1));
    second = student(one);
  }

  @Test
  void aNewTicketIsShownOnceAndWorks() {
    manage(first);
    press("New ticket");
    press("Make a new ticket");
    var words = $(Paragraph.class).withClassName("ticket-words").single().getText();
    var ticket = Ticket.typed(words).orElseThrow();
    assertThat(entrance.comeBack(one, ticket).map(Participant::id)).contains(first.id());
    press("I have written it down");
    manage(first);
    press("New ticket");
    assertThat(page()).doesNotContain(words);
  }

  @Test
  @SuppressWarnings("unchecked")
  void twoOfTheSameStudentBecomeTheOneWhoCameFirst() {
    manage(second);
    press("Merge with another");
    Select<Participant> other = $(Select.class).single();
    assertThat(button("Merge").isEnabled()).isFalse();
    test(other).selectItem(first.pseudonym().value());
    assertThat(page()).contains(first.pseudonym() + " came first and stays");
    press("Merge");
    assertThat(roster.of(one)).singleElement().extracting(Participant::id).isEqualTo(first.id());
    assertThat(said()).contains("are one now: " + first.pseudonym());
  }

  @Test
  @SuppressWarnings("unchecked")
  void aDialogOpenSinceBeforeAMergeSaysSoAndChangesNothing() {
    var third = student(one);
    manage(second);
    press("Merge with another");
    Select<Participant> other = $(Select.class).single();
    test(other).selectItem(third.pseudonym().value());
    roster.merge(first, second);
    press("Merge");
    assertThat(said()).contains(second.pseudonym() + " was taken out of the class or merged");
    assertThat(roster.of(one))
        .extracting(Participant::id)
        .containsExactlyInAnyOrder(first.id(), third.id());
    assertThat($(Button.class).withText("Change").all()).hasSize(2);
  }

  @Test
  void aTicketForSomebodyMergedSinceIsNotShown() {
    manage(second);
    press("New ticket");
    roster.merge(first, second);
    press("Make a new ticket");
    assertThat($(Paragraph.class).withClassName("ticket-words").exists()).isFalse();
    assertThat(said()).contains("Nothing was changed now");
  }

  @Test
  void anAttemptResetInAnotherTabIsNotSaidToBeResetAgain() {
    var assignment = assigned();
    attempts.begin(assignment, first);
    manage(first);
    press("Let begin again");
    attempts.reset(assignment, first);
    press("Begin again");
    assertThat(said())
        .contains("there was nothing to begin again")
        .doesNotContain("can begin again");
  }

  @Test
  void aStudentIsRemoved() {
    manage(second);
    press("Remove from the class");
    press("Remove");
    assertThat(roster.of(one)).extracting(Participant::id).containsExactly(first.id());
    assertThat(said()).contains(second.pseudonym() + " is no longer in the class");
  }

  @Test
  void anAttemptIsReset() {
    var assignment = assigned();
    var attempt = attempts.begin(assignment, first);
    manage(first);
    press("Let begin again");
    press("Begin again");
    assertThat(attempts.begin(assignment, first).id()).isNotEqualTo(attempt.id());
    assertThat(said()).contains("can begin again");
  }

  private Assignment assigned() {
    var lesson = shelf.lessons().getFirst();
    return assignments.assign(
        one,
        NewAssignment.of(lesson.pack(), lesson.story(), lesson.quizzes().getFirst().version()));
  }

  private void manage(Participant student) {
    open(TeachingNavigation.schoolClass(one.id()));
    test($(Button.class).withAriaLabel("Change " + student.pseudonym()).single()).click();
  }
}
