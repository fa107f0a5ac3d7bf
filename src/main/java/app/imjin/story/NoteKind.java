package app.imjin.story;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a reader marks a point as.
public enum NoteKind {
  IMPORTANT,
  QUESTION,
  IDEA;

  /// As devices and the database write it, `important`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<NoteKind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }
}
