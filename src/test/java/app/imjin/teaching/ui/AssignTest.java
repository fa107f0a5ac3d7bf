package app.imjin.teaching.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.classroom.Feedback;
import app.imjin.classroom.SchoolClass;
import app.imjin.story.ReadingRule;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
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
    assertThat(page()).contains("/join/" + one.code());
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
