package app.imjin.results;

import app.imjin.classroom.ParticipantRecord;
import java.util.List;
import java.util.function.Predicate;

/// How far the class is.
///
/// @param students who came in or has begun
/// @param finished who is through
/// @param working who has begun and not finished
/// @param unused printed tickets with which nobody came in; not among the students
public record Progress(int students, int finished, int working, int unused) {
  static Progress of(List<ParticipantRecord> records) {
    var students = records.stream().filter(Progress::isHere).toList();
    int finished = count(students, record -> record.finished().isPresent());
    int working = count(students, record -> record.finished().isEmpty() && hasBegun(record));
    return new Progress(students.size(), finished, working, records.size() - students.size());
  }

  /// Whether somebody is behind the pseudonym: came in, or has begun.
  static boolean isHere(ParticipantRecord record) {
    return record.participant().joined().isPresent() || hasBegun(record);
  }

  private static boolean hasBegun(ParticipantRecord record) {
    return record.started().isPresent() || !record.questions().isEmpty();
  }

  private static int count(
      List<ParticipantRecord> records, Predicate<ParticipantRecord> condition) {
    return (int) records.stream().filter(condition).count();
  }
}
