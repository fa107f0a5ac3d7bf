package app.imjin.classroom;

import java.util.List;
import java.util.function.Predicate;

/// How far a class is with an assignment; every page counts so.
///
/// @param students who came in or have begun
/// @param finished who are through
/// @param working who have opened the quiz or answered, and are not through
/// @param unused printed tickets with which nobody came in; not among the students
public record Progress(int students, int finished, int working, int unused) {
  static Progress of(List<ParticipantRecord> records) {
    var students = records.stream().filter(ParticipantRecord::isHere).toList();
    int finished = count(students, ParticipantRecord::hasFinished);
    int working = count(students, one -> one.hasBegun() && !one.hasFinished());
    return new Progress(students.size(), finished, working, records.size() - students.size());
  }

  public boolean allFinished() {
    return students > 0 && finished == students;
  }

  private static int count(
      List<ParticipantRecord> records, Predicate<ParticipantRecord> condition) {
    return (int) records.stream().filter(condition).count();
  }
}
