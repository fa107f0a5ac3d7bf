package app.imjin.classroom;

import app.imjin.pack.PointId;
import java.util.UUID;

/// What a device has made of a note.
///
/// @param note as it is now; nothing to take it away
/// @param base the version that the device had; 0 for none
/// @param was the note in that version
/// @param writer the device
public record NoteChange(PointId point, Note note, long base, Note was, UUID writer) {
  public NoteChange {
    if (base < 0) {
      throw new IllegalArgumentException("A version is not negative");
    }
  }
}
