package app.imjin.classroom;

import app.imjin.pack.MisconceptionId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What a class has done with an assignment.
///
/// @param participants everybody in the class now, by pseudonym, also who has not begun
public record AssignmentRecord(Assignment assignment, List<ParticipantRecord> participants) {
  public AssignmentRecord {
    participants = List.copyOf(participants);
  }

  /// A misunderstanding and those who showed it.
  ///
  /// @param atFirst whose first try at some question showed it
  /// @param still whose last try at some question shows it
  public record Misunderstood(
      MisconceptionId id, Set<ParticipantId> atFirst, Set<ParticipantId> still) {
    public Misunderstood {
      atFirst = Set.copyOf(atFirst);
      still = Set.copyOf(still);
    }
  }

  public Progress progress() {
    return Progress.of(participants);
  }

  /// The misunderstandings of the class; those of most students come first.
  public List<Misunderstood> misunderstandings() {
    var atFirst = new TreeMap<MisconceptionId, Set<ParticipantId>>();
    var still = new TreeMap<MisconceptionId, Set<ParticipantId>>();
    for (var one : participants) {
      var id = one.participant().id();
      for (var question : one.questions().values()) {
        question.misunderstoodAtFirst().forEach(m -> add(atFirst, m, id));
        question.misunderstoodStill().forEach(m -> add(still, m, id));
      }
    }
    var all = new TreeSet<>(atFirst.keySet());
    all.addAll(still.keySet());
    var list = new ArrayList<Misunderstood>();
    for (var id : all) {
      list.add(
          new Misunderstood(
              id, atFirst.getOrDefault(id, Set.of()), still.getOrDefault(id, Set.of())));
    }
    list.sort((a, b) -> Integer.compare(b.atFirst().size(), a.atFirst().size()));
    return list;
  }

  private static void add(
      TreeMap<MisconceptionId, Set<ParticipantId>> map, MisconceptionId key, ParticipantId id) {
    map.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(id);
  }
}
