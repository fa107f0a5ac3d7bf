package app.imjin.classroom;

import app.imjin.classroom.store.NoteStore;
import app.imjin.common.Language;
import app.imjin.pack.PackId;
import app.imjin.pack.PointId;
import app.imjin.story.Edition;
import app.imjin.story.Level;
import app.imjin.story.Story;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Keeps students' highlights and notes, each for its student alone. It is asked by the student's
/// own device only, and there is no other way to read what it keeps.
@Component
public final class Notebook {
  /// The longest text of a note that is taken. A hand may write less; two devices' texts may be put
  /// together.
  static final int LONGEST = 4_000;

  /// The most notes of one student, in all stories together.
  static final int MOST = 2_000;

  private final NoteStore notes;
  private final Entrance entrance;
  private final AnswerWriter writer;
  private final Clock clock;

  Notebook(NoteStore notes, Entrance entrance, AnswerWriter writer, Clock clock) {
    this.notes = notes;
    this.entrance = entrance;
    this.writer = writer;
    this.clock = clock;
  }

  /// Why a change is not taken.
  public enum Refusal {
    LONG,
    MANY,
    /// The story has no such point.
    UNKNOWN
  }

  /// @param notes all that the student has made of the story, also what was taken away
  /// @param refused changes that are not among them
  public record Page(List<KeptNote> notes, Map<PointId, Refusal> refused) {}

  /// Takes changes, and returns when they lie on the disk, with what all devices have made of the
  /// story. Empty when the token stands for nobody any more.
  ///
  /// @throws AnswerWriter.NotConfirmed when that cannot be said; the device must send them again
  public Optional<Page> take(String token, PackId pack, Story story, List<NoteChange> changes) {
    if (changes.isEmpty()) {
      return entrance
          .recognise(token)
          .map(student -> new Page(notes.of(student.id(), pack, story.id()), Map.of()));
    }
    return writer.write(() ->
        // Asked here: nobody is taken out of the class, or merged, in between.
        entrance.recognise(token).map(student -> write(student.id(), pack, story, changes)));
  }

  private Page write(ParticipantId student, PackId pack, Story story, List<NoteChange> changes) {
    var refused = new LinkedHashMap<PointId, Refusal>();
    for (var change : changes) {
      var row = notes.find(student, pack, change.point());
      var next = row.map(known -> known.after(change)).orElse(KeptNote.first(pack, change));
      refusal(student, story, row, next)
          .ifPresentOrElse(
              why -> refused.put(change.point(), why), () -> write(student, row, next));
    }
    return new Page(notes.of(student, pack, story.id()), refused);
  }

  private void write(ParticipantId student, Optional<KeptNote> row, KeptNote next) {
    if (row.isEmpty()) {
      notes.add(student, next, clock.instant());
    } else if (!row.get().equals(next)) {
      notes.change(student, next, clock.instant());
    }
  }

  /// What is there already may be made shorter, even if it is longer than allowed, and taken away,
  /// even if its sentence is gone.
  private Optional<Refusal> refusal(
      ParticipantId student, Story story, Optional<KeptNote> row, KeptNote next) {
    int allowed = Math.max(LONGEST, row.map(Notebook::length).orElse(0));
    if (length(next) > allowed) {
      return Optional.of(Refusal.LONG);
    }
    if (row.isPresent()) {
      return Optional.empty();
    }
    if (!has(story, next.point())) {
      return Optional.of(Refusal.UNKNOWN);
    }
    return notes.count(student) < MOST ? Optional.empty() : Optional.of(Refusal.MANY);
  }

  private static int length(KeptNote note) {
    return note.note().text().length();
  }

  /// The full English text has every point.
  private static boolean has(Story story, PointId point) {
    return story
        .step(point.step().slug().value())
        .flatMap(step -> step.text(new Edition(Language.EN, Level.B2)).at(point.name()))
        .isPresent();
  }
}
