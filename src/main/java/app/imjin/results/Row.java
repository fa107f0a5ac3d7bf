package app.imjin.results;

import app.imjin.classroom.Participant;
import app.imjin.classroom.ParticipantRecord;
import app.imjin.pack.QuestionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One student in the grid.
///
/// @param cells one for each question of the quiz, in its order
public record Row(Participant participant, Optional<Instant> finished, List<Cell> cells) {
  public Row {
    cells = List.copyOf(cells);
  }

  static Row of(ParticipantRecord record, List<Prompt> prompts) {
    var cells =
        prompts.stream().map(prompt -> new Cell(prompt, record.question(prompt.id()))).toList();
    return new Row(record.participant(), record.finished(), cells);
  }

  /// How many questions were wholly right at the first try, in time; 0 to the number of questions.
  public int firstTry() {
    return (int) cells.stream().filter(Cell::countsAtFirst).count();
  }

  /// How many were wholly right with the last answer in time; 0 to the number of questions.
  public int afterRereading() {
    return (int) cells.stream().filter(Cell::countsAfterRereading).count();
  }

  /// How many more are right now by answers that came late; never part of the other two.
  public int gainedLate() {
    return (int) cells.stream().filter(Cell::gainedLate).count();
  }

  public boolean isLate() {
    return cells.stream().anyMatch(Cell::isLate);
  }

  public boolean hasAnswered() {
    return cells.stream().anyMatch(Cell::isAnswered);
  }

  Optional<Cell> cell(QuestionId question) {
    return cells.stream().filter(cell -> cell.prompt().id().equals(question)).findFirst();
  }
}
