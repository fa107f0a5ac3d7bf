package app.imjin.classroom;

import app.imjin.classroom.store.AssignmentStore;
import app.imjin.pack.PackId;
import app.imjin.pack.StoryId;
import app.imjin.security.ParticipantCookie;
import app.imjin.story.ReadingPolicy;
import app.imjin.story.ReadingRule;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Binds a student to how the class reads: the newest assignment of a story that has opened says at
/// which levels, and whether with questions between the steps. Only the student's own device is
/// asked for, so nobody learns it of another.
@Component
final class ClassReading implements ReadingPolicy {
  private final Entrance entrance;
  private final AssignmentStore assignments;
  private final Clock clock;

  ClassReading(Entrance entrance, AssignmentStore assignments, Clock clock) {
    this.entrance = entrance;
    this.assignments = assignments;
    this.clock = clock;
  }

  @Override
  public ReadingRule rule(Map<String, String> cookies, PackId pack, StoryId story) {
    var now = clock.instant();
    return Optional.ofNullable(cookies.get(ParticipantCookie.NAME))
        .flatMap(entrance::recognise)
        .flatMap(student ->
            assignments.of(student.classId()).stream()
                .filter(given -> given.pack().equals(pack) && given.story().equals(story))
                .filter(given -> !given.opens().isAfter(now))
                .findFirst())
        .map(Assignment::reading)
        .orElse(ReadingRule.FREE);
  }
}
