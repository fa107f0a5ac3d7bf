package app.imjin.classroom;

import app.imjin.story.NoteKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a student has made of a sentence: a highlight, words, both or nothing. It is the student's
/// alone: no teacher's page and no file shows it.
public record Note(Optional<NoteKind> kind, String text) {
  /// No highlight and no words.
  public static final Note NOTHING = new Note(Optional.empty(), "");

  private static final String PARAGRAPHS = "\n\n";

  /// Both notes in one, each paragraph that both have only once, so that nothing written is lost.
  /// The device joins in the same way (`frontend/notes/note.ts`).
  Note with(Note other) {
    return new Note(kind.or(other::kind), join(text, other.text));
  }

  /// What has become of a note that two have changed: what only one of them changed is that one's;
  /// of the highlight the later counts, of the words both stay.
  ///
  /// @param was what both began with
  /// @param later the change that arrives after this one
  Note mergedWith(Note was, Note later) {
    return new Note(
        later.kind.equals(was.kind) ? kind : later.kind, mergedText(was.text, later.text));
  }

  private String mergedText(String was, String later) {
    if (later.equals(was)) {
      return text;
    }
    return text.equals(was) ? later : join(text, later);
  }

  private static String join(String one, String other) {
    var there = paragraphs(one);
    var more = paragraphs(other);
    var missing = more.stream().filter(paragraph -> !there.contains(paragraph)).toList();
    if (other.isEmpty() || missing.isEmpty()) {
      return one;
    }
    return one.isEmpty() || more.containsAll(there)
        ? other
        : one + PARAGRAPHS + missing.stream().collect(Collectors.joining(PARAGRAPHS));
  }

  private static List<String> paragraphs(String text) {
    return Arrays.asList(text.split(PARAGRAPHS, -1));
  }
}
