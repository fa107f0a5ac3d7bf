package app.imjin.teaching.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.classroom.Assignment;
import app.imjin.classroom.Feedback;
import app.imjin.classroom.SchoolClass;
import app.imjin.results.ui.ResultsNavigation;
import app.imjin.story.ReadingRule;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A teacher gives a class a story and a quiz.
class AssignTest extends TeachingTestBase {
  private SchoolClass one;

  @BeforeEach
  void openTheDialog() {
    one = schoolClass();
    open(TeachingNavigation.schoolClass(one.id()));
    press("Assign");
  }

  @Test
  void theUsualWayIsTwoClicksAndEndsAtTheCode() {
    assign();
    assertThat(assignments.of(one))
        .singleElement()
        .satisfies(made -> {
          assertThat(made.feedback()).isEqualTo(Feedback.AT_ONCE);
          assertThat(made.due()).isEmpty();
          assertThat(made.reading()).isEqualTo(ReadingRule.FREE);
        });
    assertThat(page()).contains("192.168.1.20:8080/join");
    assertThat($(H1.class).single().getElement().getTextRecursively())
        .isEqualToIgnoringWhitespace(one.code().inHalves());
  }

  @Test
  void feedbackAfterTheDueDateNeedsADueDate() {
    feedbackAfterDue();
    assign();
    assertThat(assignments.of(one)).isEmpty();
    assertThat(due().isInvalid()).isTrue();
    assertThat(due().getErrorMessage()).contains("needs a due date");
    test(due()).setValue(local(Duration.ofDays(3)));
    assign();
    assertThat(assignments.of(one))
        .singleElement()
        .satisfies(made -> assertThat(made.feedback()).isEqualTo(Feedback.AFTER_DUE));
  }

  @Test
  void aDueDateThatIsOverIsRefused() {
    due().setValue(local(Duration.ofHours(-1)));
    assign();
    assertThat(assignments.of(one)).isEmpty();
    assertThat(due().isInvalid()).isTrue();
    assertThat(due().getErrorMessage()).contains("over already");
  }

  @Test
  void timesCountInQuartersOfAnHour() {
    press("Cancel");
    clock.pass(Duration.ofMinutes(10));
    open(TeachingNavigation.schoolClass(one.id()));
    press("Assign");
    assertThat(due().getMin()).isEqualTo(local(Duration.ofMinutes(-10)));
    assertThat(due().getStep()).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void aClassThatAnotherTabHasPutAwayIsGivenNothing() {
    classes.archive(one);
    assign();
    assertThat(assignments.of(one)).isEmpty();
    assertThat(said()).contains("8b was put away in the meantime").contains("nothing was assigned");
    assertThat(page()).contains("This class is put away");
  }

  @Test
  void anAssignmentIsEndedAndKeepsItsAnswers() {
    assign();
    var student = student(one);
    attempts.begin(only(), student);
    clock.pass(Duration.ofMinutes(20));
    endFromTheClass("End");
    assertThat(page())
        .contains("Every confirmed answer is kept")
        .doesNotContain("Nobody has begun");
    press("End now");
    clock.pass(Duration.ofSeconds(1));
    assertThat(only().isDue(clock.instant())).isTrue();
    assertThat(attempts.current(only(), student)).isPresent();
    assertThat(said()).contains("A soldier crosses the Imjin has ended");
    open(TeachingNavigation.schoolClass(one.id()));
    assertThat($(Button.class).withText("End").exists()).isFalse();
    assertThat($(Button.class).withText("Remove").exists()).isFalse();
  }

  @Test
  void anAssignmentThatNobodyHasBegunIsRemoved() {
    assign();
    endFromTheClass("End");
    press("Remove");
    assertThat(assignments.of(one)).isEmpty();
    assertThat(page()).contains("Nothing assigned yet");
  }

  @Test
  void anAssignmentThatIsBegunWhileTheTeacherAsksStays() {
    assign();
    endFromTheClass("End");
    attempts.begin(only(), student(one));
    press("Remove");
    assertThat(assignments.of(one)).hasSize(1);
    assertThat(said()).contains("Somebody has begun");
  }

  @Test
  void aDueDateOfAnAssignmentThatAnotherTabRemovedIsNotSaidToBeMoved() {
    assign();
    changeDue();
    assignments.remove(only());
    test(due()).setValue(local(Duration.ofDays(2)));
    press("Save");
    assertThat(said()).contains("is no longer there").doesNotContain("is due");
  }

  @Test
  void theStoryAndTheQuizAreOneClickFromTheRoom() {
    assign();
    for (var address :
        List.of(TeachingNavigation.schoolClass(one.id()), TeachingNavigation.today())) {
      open(address);
      assertThat(way("Project the story")).isEqualTo("project/story/dmz/imjin");
      assertThat(way("Project the quiz")).isEqualTo("project/quiz/dmz/imjin-check");
    }
    open(ResultsNavigation.results(only().id()));
    assertThat(way("Project the story")).isEqualTo("project/story/dmz/imjin");
    assertThat(way("Project the quiz")).isEqualTo("project/quiz/dmz/imjin-check");
    assertThat(way("Back to 8b")).isEqualTo(TeachingNavigation.schoolClass(one.id()).substring(1));
  }

  @Test
  void thePagesFollowWhatStudentsDo() {
    assign();
    open(TeachingNavigation.schoolClass(one.id()));
    var card = $(ProgressCard.class).single();
    var student = student(one);
    attempts.begin(only(), student);
    look();
    assertThat(page())
        .contains("of 1 finished")
        .contains("1 still working")
        .contains(student.pseudonym().value());
    assertThat($(ProgressCard.class).single()).isSameAs(card);

    open(TeachingNavigation.today());
    attempts.begin(only(), student(one));
    look();
    assertThat(page()).contains("of 2 finished").contains("2 still working");
  }

  private String way(String words) {
    return $(Anchor.class).withText(words).single().getHref().replaceFirst("^/", "");
  }

  private void endFromTheClass(String button) {
    open(TeachingNavigation.schoolClass(one.id()));
    press(button);
  }

  @Test
  void theGraceIsSaidInASentenceAndKept() {
    test(due()).setValue(local(Duration.ofDays(1)));
    runPendingSignalsTasks();
    var grace = $(IntegerField.class).withLabel("Grace in minutes").single();
    assertThat(grace.getValue()).isEqualTo(5);
    test(grace).setValue(20);
    runPendingSignalsTasks();
    assertThat(page()).contains("still counts when it arrives by tomorrow, 08:20");
    assign();
    assertThat(assignments.of(one))
        .singleElement()
        .satisfies(made -> assertThat(made.grace()).isEqualTo(Duration.ofMinutes(20)));
  }

  @Test
  void aClassCanReadWithQuestionsBetweenTheSteps() {
    test($(Checkbox.class).single()).click();
    assign();
    assertThat(assignments.of(one))
        .singleElement()
        .satisfies(made -> assertThat(made.reading().guided()).isTrue());
    open(TeachingNavigation.schoolClass(one.id()));
    assertThat(page()).contains("Each student chooses · guided reading");
  }

  @Test
  void theDueDateIsMovedAndTakenAway() {
    test(due()).setValue(local(Duration.ofDays(1)));
    assign();
    changeDue();
    assertThat(due().getValue()).isEqualTo(local(Duration.ofDays(1)));
    test(due()).setValue(local(Duration.ofDays(2)));
    press("Save");
    assertThat(only().due()).contains(clock.instant().plus(Duration.ofDays(2)));
    assertThat(said()).contains("is due Wednesday 4 March, 08:00 now");
    assertThat(page()).contains("Due Wednesday 4 March, 08:00");

    changeDue();
    due().clear();
    press("Save");
    assertThat(only().due()).isEmpty();
    assertThat(page()).contains("No due date");
  }

  @Test
  void aDueDateThatIsNeededIsMovedButNotTakenAwayAndNotIntoThePast() {
    feedbackAfterDue();
    test(due()).setValue(local(Duration.ofDays(1)));
    assign();
    clock.pass(Duration.ofDays(2));
    changeDue();
    assertThat(page()).contains("students may have seen what is right");
    press("Save");
    assertThat(due().getErrorMessage()).contains("over already");
    due().clear();
    press("Save");
    assertThat(due().getErrorMessage()).contains("needs a due date");
    assertThat(only().isDue(clock.instant())).isTrue();
    test(due()).setValue(local(Duration.ofDays(3)));
    press("Save");
    assertThat(only().isOpen(clock.instant())).isTrue();
  }

  @Test
  void nobodyIsCalledStillWorkingWhenTheTimeIsOver() {
    due().setValue(local(Duration.ofDays(1)));
    assign();
    attempts.begin(only(), student(one));
    student(one);
    open(TeachingNavigation.schoolClass(one.id()));
    assertThat(page()).contains("of 2 finished").contains("Due tomorrow, 08:00 · 1 still working");
    clock.pass(Duration.ofDays(2));
    open(TeachingNavigation.schoolClass(one.id()));
    assertThat(page()).contains("· 1 did not hand in").doesNotContain("still working");
  }

  private void changeDue() {
    open(TeachingNavigation.schoolClass(one.id()));
    press("Change the due date");
  }

  private Assignment only() {
    return assignments.of(one).getFirst();
  }

  @Test
  void todayShowsWhatIsDueRunningAndToReview() {
    due().setValue(local(Duration.ofDays(1)));
    assign();
    student(one);
    assertToday("Due soon");
    assertThat(page()).contains("of 1 finished").contains("Due tomorrow, 08:00");
    clock.pass(Duration.ofDays(2));
    assertToday("To review");
    clock.pass(Duration.ofDays(20));
    open(TeachingNavigation.today());
    assertThat(page()).contains("Nothing waits for you");
  }

  private void assertToday(String section) {
    open(TeachingNavigation.today());
    assertThat($(H2.class).all()).extracting(H2::getText).containsExactly(section);
  }

  private void assign() {
    test($(Button.class).withText("Assign").all().getLast()).click();
  }

  private DateTimePicker due() {
    return $(DateTimePicker.class).single();
  }

  @SuppressWarnings("unchecked")
  private void feedbackAfterDue() {
    RadioButtonGroup<Feedback> feedback =
        $(RadioButtonGroup.class).withLabel("Students learn whether an answer is right").single();
    feedback.setValue(Feedback.AFTER_DUE);
  }

  private LocalDateTime local(Duration fromNow) {
    return LocalDateTime.ofInstant(clock.instant().plus(fromNow), ZoneOffset.UTC);
  }
}
