package app.imjin.pack;

/// One thing that is wrong in a pack.
///
/// @param file within the pack, `questions/boat.yaml`
/// @param place a JSON pointer or `line 12`; empty for the whole file
/// @param sentence what is wrong and what to do, for a teacher
public record Problem(String file, String place, String sentence) implements Comparable<Problem> {
  @Override
  public int compareTo(Problem other) {
    int byFile = file.compareTo(other.file);
    return byFile != 0 ? byFile : place.compareTo(other.place);
  }

  @Override
  public String toString() {
    return place.isEmpty() ? file + ": " + sentence : file + ", " + place + ": " + sentence;
  }
}
