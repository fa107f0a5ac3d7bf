package app.imjin.classroom;

import app.imjin.pack.PackId;
import app.imjin.pack.PointId;
import java.util.UUID;

/// A student's note as the server keeps it. One that was taken away stays as nothing, so that other
/// devices learn of it.
///
/// @param version grows with every change
/// @param writer the device that made the last change
/// @param seen the last version of another device; a device that knows it knows all that others
///   wrote, even when it never heard what became of its own last words
public record KeptNote(
    PackId pack, PointId point, Note note, long version, UUID writer, long seen) {
  private static final UUID NO_DEVICE = new UUID(0, 0);

  static KeptNote first(PackId pack, NoteChange change) {
    return new KeptNote(
        pack, change.point(), change.note(), change.base() + 1, change.writer(), change.base());
  }

  /// The note after a change, which may have been made without knowing the last version.
  KeptNote after(NoteChange change) {
    if (change.note().equals(note)) {
      return this;
    }
    boolean own = change.writer().equals(writer);
    if (change.base() == version || (own && change.base() >= seen)) {
      return next(change.note(), change.writer(), own ? seen : version);
    }
    return next(note.mergedWith(change.was(), change.note()), change.writer(), version);
  }

  /// One note of the two that one student has made under two pseudonyms. No device has seen it yet.
  KeptNote with(KeptNote other) {
    long newer = Math.max(version, other.version) + 1;
    return new KeptNote(pack, point, note.with(other.note), newer, NO_DEVICE, newer);
  }

  private KeptNote next(Note newNote, UUID newWriter, long newSeen) {
    return new KeptNote(pack, point, newNote, version + 1, newWriter, newSeen);
  }
}
