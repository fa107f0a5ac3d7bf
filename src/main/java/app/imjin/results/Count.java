package app.imjin.results;

import app.imjin.classroom.ParticipantId;
import app.imjin.pack.MisconceptionId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Counts who showed which misunderstanding, and who still does.
final class Count {
  private static final Comparator<Misunderstanding> MOST_FIRST =
      Comparator.comparingInt((Misunderstanding one) -> one.still().size())
          .thenComparingInt(one -> one.overcame().size())
          .reversed()
          .thenComparing(one -> one.idea().id());

  private final Subject subject;
  private final List<Row> rows;

  Count(Subject subject, List<Row> rows) {
    this.subject = subject;
    this.rows = rows;
  }

  List<Misunderstanding> misunderstandings() {
    return subject.ideas().values().stream()
        .map(this::count)
        .filter(one -> !one.still().isEmpty() || !one.overcame().isEmpty())
        .sorted(MOST_FIRST)
        .toList();
  }

  private Misunderstanding count(Idea idea) {
    var still = new HashSet<ParticipantId>();
    var ever = new HashSet<ParticipantId>();
    var questions = new LinkedHashSet<Prompt>();
    for (var row : rows) {
      for (var cell : row.cells()) {
        if (everShown(cell, idea.id())) {
          ever.add(row.participant().id());
          questions.add(cell.prompt());
        }
        if (stillShown(cell, idea.id())) {
          still.add(row.participant().id());
        }
      }
    }
    ever.removeAll(still);
    return new Misunderstanding(idea, asked(idea.id()), still, ever, inOrder(questions));
  }

  /// Who answered a question that can show it.
  private int asked(MisconceptionId id) {
    return (int)
        rows.stream()
            .filter(row -> row.cells().stream().anyMatch(cell -> couldShow(cell, id)))
            .count();
  }

  private static boolean couldShow(Cell cell, MisconceptionId id) {
    return cell.isAnswered() && (cell.prompt().shows().contains(id) || everShown(cell, id));
  }

  private static boolean everShown(Cell cell, MisconceptionId id) {
    return cell.answers().stream().anyMatch(answer -> answer.misconceptions().contains(id));
  }

  private static boolean stillShown(Cell cell, MisconceptionId id) {
    return cell.record().filter(one -> one.misunderstoodStill().contains(id)).isPresent();
  }

  private static List<Prompt> inOrder(Set<Prompt> questions) {
    return questions.stream().sorted(Comparator.comparingInt(Prompt::number)).toList();
  }
}
