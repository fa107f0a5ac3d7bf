package app.imjin.results;

import app.imjin.classroom.AssignmentRecord;
import app.imjin.classroom.ParticipantRecord;
import app.imjin.classroom.Progress;
import java.util.List;

/// What a class has understood of an assignment, counted from its answers.
///
/// Misunderstandings and standings look at all answers; the totals of a student count what came in
/// time, and what came late is counted beside them.
///
/// @param misunderstandings shown by at least one student; those that most still have come first
/// @param rows the students by pseudonym, without printed tickets that nobody has used
/// @param facilities one for each question, in the order of the quiz
public record Report(
    Progress progress,
    List<Misunderstanding> misunderstandings,
    List<Row> rows,
    List<Facility> facilities) {
  public Report {
    misunderstandings = List.copyOf(misunderstandings);
    rows = List.copyOf(rows);
    facilities = List.copyOf(facilities);
  }

  static Report of(AssignmentRecord record, Subject subject) {
    var rows =
        record.participants().stream()
            .filter(ParticipantRecord::isHere)
            .map(one -> Row.of(one, subject.prompts()))
            .toList();
    var facilities = subject.prompts().stream().map(prompt -> facility(prompt, rows)).toList();
    return new Report(
        record.progress(), new Count(subject, rows).misunderstandings(), rows, facilities);
  }

  /// Whether there is an answer to report on.
  public boolean isEmpty() {
    return rows.stream().noneMatch(Row::hasAnswered);
  }

  /// Who has answered something late.
  public int late() {
    return (int) rows.stream().filter(Row::isLate).count();
  }

  private static Facility facility(Prompt prompt, List<Row> rows) {
    var shares =
        rows.stream().flatMap(row -> row.cell(prompt.id()).flatMap(Cell::first).stream()).toList();
    return Facility.of(prompt, shares);
  }
}
