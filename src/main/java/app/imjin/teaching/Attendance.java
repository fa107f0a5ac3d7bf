package app.imjin.teaching;

import app.imjin.classroom.Assignment;
import app.imjin.classroom.AssignmentRecord;
import app.imjin.classroom.AttemptStep;
import app.imjin.classroom.Participant;
import app.imjin.classroom.ParticipantId;
import app.imjin.classroom.ParticipantRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What one student has done in all assignments of the class.
///
/// @param begun the assignments with an attempt that can be reset
/// @param finished how many assignments are finished
/// @param answered how many questions are answered, in all assignments
/// @param seen when the student last came in or answered; empty while a printed ticket waits
public record Attendance(
    Participant participant,
    List<Assignment> begun,
    int finished,
    int answered,
    Optional<Instant> seen) {
  public Attendance {
    begun = List.copyOf(begun);
  }

  /// Everybody's, in the order of the roster.
  static List<Attendance> of(List<Participant> roster, List<AssignmentRecord> records) {
    return roster.stream().map(participant -> of(participant, records)).toList();
  }

  private static Attendance of(Participant participant, List<AssignmentRecord> records) {
    var begun = new ArrayList<Assignment>();
    var own = new ArrayList<ParticipantRecord>();
    for (var record : records) {
      one(record, participant.id())
          .ifPresent(found -> {
            own.add(found);
            if (found.started().isPresent()) {
              begun.add(record.assignment());
            }
          });
    }
    return new Attendance(
        participant,
        begun,
        (int) own.stream().filter(one -> one.finished().isPresent()).count(),
        own.stream().mapToInt(one -> one.questions().size()).sum(),
        Stream.concat(participant.joined().stream(), own.stream().flatMap(Attendance::times))
            .max(Instant::compareTo));
  }

  private static Optional<ParticipantRecord> one(AssignmentRecord record, ParticipantId id) {
    return record.participants().stream()
        .filter(one -> one.participant().id().equals(id))
        .findFirst();
  }

  private static Stream<Instant> times(ParticipantRecord record) {
    var answers =
        record.questions().values().stream()
            .flatMap(question -> question.answers().stream())
            .map(AttemptStep::received);
    return Stream.concat(
        Stream.concat(record.started().stream(), record.finished().stream()), answers);
  }
}
