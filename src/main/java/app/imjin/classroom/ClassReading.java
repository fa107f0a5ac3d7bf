package app.imjin.classroom;

import app.imjin.classroom.store.AssignmentStore;
import app.imjin.pack.PackId;
import app.imjin.pack.StoryId;
import app.imjin.security.ParticipantCookie;
import app.imjin.story.LevelRule;
import app.imjin.story.ReadingPolicy;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Binds a student to the reading levels of the class: the newest assignment of a story that has
/// opened says which. Only the student's own device is asked for, so nobody learns it of another.
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
  public LevelRule levels(Map<String, String> cookies, PackId pack, StoryId story) {
    var now = clock.instant();
    return Optional.ofNullable(cookies.get(ParticipantCookie.NAME))
        .flatMap(entrance::recognise)
        .flatMap(student ->
            assignments.of(student.classId()).stream()
                .filter(given -> given.pack().equals(pack) && given.story().equals(story))
                .filter(given -> !given.opens().isAfter(now))
                .findFirst())
        .map(Assignment::levels)
        .orElseGet(LevelRule.Free::new);
  }
}
