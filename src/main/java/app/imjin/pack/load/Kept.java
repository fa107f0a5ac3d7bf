package app.imjin.pack.load;

import app.imjin.pack.Problem;
import app.imjin.pack.Problems;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What was made of files, kept for as long as these stay the same: packs that are read again cost
/// only what has changed in them.
final class Kept<T> {
  private record Entry<T>(List<byte[]> files, T made, List<Problem> problems) {
    boolean isOf(List<byte[]> others) {
      return Arrays.deepEquals(files.toArray(), others.toArray());
    }
  }

  private final Map<String, Entry<T>> entries = new HashMap<>();

  /// @param name of what is made, always of the same files
  /// @param make reports to problems of its own, which are kept as well
  T of(String name, List<byte[]> files, Problems problems, Function<Problems, T> make) {
    var kept = entries.get(name);
    if (kept == null || !kept.isOf(files)) {
      var found = new Problems();
      var made = make.apply(found);
      kept = new Entry<>(files, made, found.sorted());
      entries.put(name, kept);
    }
    problems.add(kept.problems());
    return kept.made();
  }
}
