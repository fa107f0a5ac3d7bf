package app.imjin.teaching.ui;

import app.imjin.classroom.Assignment;
import app.imjin.common.Language;
import app.imjin.shell.Worded;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker.DateTimePickerI18n;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/// Until when answers count, in the time zone of the browser, and how late one may arrive.
final class DueFields extends Div implements Worded {
  /// The longest grace that can be chosen here, in minutes.
  static final int LONGEST_GRACE = 60;

  private static final long serialVersionUID = 1L;
  private static final int MONDAY = 1;
  private static final int QUARTER = 15;

  private final transient When when;
  private final DateTimePicker due = new DateTimePicker();
  private final IntegerField grace = new IntegerField();
  private final ValueSignal<Optional<Instant>> end = new ValueSignal<>(Optional.empty());
  private final ValueSignal<Integer> minutes = new ValueSignal<>(usualGrace());
  private boolean required;

  DueFields(When when) {
    this.when = when;
    addClassName("due-fields");
    layOutDue();
    layOutGrace();
    var part = new Div(grace, meaning());
    part.addClassName("grace");
    part.bindVisible(end.map(Optional::isPresent));
    add(due, part);
  }

  /// Shows what holds now.
  void show(Optional<Instant> end, Duration minutes) {
    grace.setValue((int) Math.min(LONGEST_GRACE, minutes.toMinutes()));
    end.map(time -> LocalDateTime.ofInstant(time, when.zone())).ifPresent(due::setValue);
  }

  /// Whether there must be a due date.
  void required(boolean required) {
    this.required = required;
    due.setLabel(text(required ? "teaching.due-date" : "teaching.due-date-optional"));
    if (!required && isMissing()) {
      due.setInvalid(false);
    }
  }

  /// Whether the fields can be used; if not, they say why and the first of them has the keyboard.
  boolean isGood(Instant now) {
    if (due.isInvalid() && !hasDue() && !isMissing()) {
      due.focus();
      return false;
    }
    var problem = problem(now);
    due.setInvalid(problem.isPresent());
    problem.ifPresent(key -> due.setErrorMessage(text(key)));
    if (problem.isPresent()) {
      due.focus();
    } else if (hasDue() && isGraceWrong()) {
      grace.setInvalid(true);
      grace.focus();
    }
    return problem.isEmpty() && !(hasDue() && isGraceWrong());
  }

  Optional<Instant> end() {
    return Optional.ofNullable(due.getValue()).map(local -> local.atZone(when.zone()).toInstant());
  }

  Duration grace() {
    return Duration.ofMinutes(Optional.ofNullable(grace.getValue()).orElse(usualGrace()));
  }

  private Optional<String> problem(Instant now) {
    if (required && !hasDue()) {
      return Optional.of("teaching.due-needed");
    }
    return end().filter(time -> !time.isAfter(now)).map(past -> "teaching.due-past");
  }

  /// Whether the field has been marked for being empty, not for something that cannot be read.
  private boolean isMissing() {
    return !hasDue() && text("teaching.due-needed").equals(due.getErrorMessage());
  }

  private boolean hasDue() {
    return due.getValue() != null;
  }

  private boolean isGraceWrong() {
    var value = grace.getValue();
    return value == null || value < 0 || value > LONGEST_GRACE;
  }

  private void layOutDue() {
    required(false);
    due.setHelperText(text("teaching.due-help", when.zone().getId()));
    due.setStep(Duration.ofMinutes(QUARTER));
    due.setLocale(clockOf(language()));
    due.setMin(quarter(LocalDateTime.ofInstant(when.now(), when.zone())));
    due.setDatePickerI18n(
        new DatePickerI18n()
            .setDateFormats("d MMM yyyy", "d.M.yyyy", "yyyy-MM-dd")
            .setFirstDayOfWeek(MONDAY));
    due.setI18n(
        new DateTimePickerI18n()
            .setDateLabel(text("teaching.due-day"))
            .setTimeLabel(text("teaching.due-time"))
            .setBadInputErrorMessage(text("teaching.due-unclear"))
            .setIncompleteInputErrorMessage(text("teaching.due-incomplete"))
            .setMinErrorMessage(text("teaching.due-past")));
    due.addValueChangeListener(change -> end.set(end()));
  }

  /// The list of times counts from the earliest one: from the quarter of an hour that runs.
  private static LocalDateTime quarter(LocalDateTime time) {
    return time.truncatedTo(ChronoUnit.MINUTES).minusMinutes(time.getMinute() % QUARTER);
  }

  /// The hours are said from 0 to 23, as on the other pages.
  private static Locale clockOf(Language language) {
    return language == Language.EN ? Locale.UK : language.locale();
  }

  private void layOutGrace() {
    grace.setLabel(text("teaching.grace"));
    grace.setMin(0);
    grace.setMax(LONGEST_GRACE);
    grace.setStepButtonsVisible(true);
    grace.setValue(usualGrace());
    grace.setErrorMessage(text("teaching.grace-range", LONGEST_GRACE));
    grace.addValueChangeListener(
        change -> minutes.set(Optional.ofNullable(change.getValue()).orElse(usualGrace())));
  }

  private static int usualGrace() {
    return (int) Assignment.USUAL_GRACE.toMinutes();
  }

  private Paragraph meaning() {
    var meaning = Parts.hint("");
    meaning.bindText(
        Signal.computed(() -> end.get().map(time -> meaning(time, minutes.get())).orElse("")));
    return meaning;
  }

  private String meaning(Instant time, int grace) {
    return grace == 0
        ? text("teaching.no-grace-means", when.say(time))
        : text(
            "teaching.grace-means", when.say(time), when.say(time.plus(grace, ChronoUnit.MINUTES)));
  }
}
