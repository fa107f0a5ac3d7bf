package app.imjin.story;

import java.util.Map;
import java.util.Optional;

/// Who keeps the notes that a reader makes at a device. Without an answer they stay on the device.
public interface NoteKeeping {
  /// Somebody to whom the notes belong, wherever they come in.
  ///
  /// @param id under which the device keeps the notes apart from others'
  /// @param name by which the reader knows to be meant
  record Keeper(String id, String name) {}

  /// @param cookies of the request, by name
  Optional<Keeper> keeper(Map<String, String> cookies);
}
