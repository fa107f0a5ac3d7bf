package app.imjin.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Gathers everything that is wrong in a pack, so that its author sees it all at once.
public final class Problems {
  private final List<Problem> found = new ArrayList<>();

  public void add(String file, String place, String sentence) {
    found.add(new Problem(file, place, sentence));
  }

  public void add(List<Problem> problems) {
    found.addAll(problems);
  }

  public boolean none() {
    return found.isEmpty();
  }

  public List<Problem> sorted() {
    return found.stream().distinct().sorted().toList();
  }

  /// Runs a piece of reading; a value that refuses to exist becomes a problem of that file.
  public void within(String file, String place, Runnable reading) {
    try {
      reading.run();
    } catch (IllegalArgumentException refusal) {
      add(file, place, String.valueOf(refusal.getMessage()));
    }
  }

  /// Like [#within(String, String, Runnable)] for a reading with a result; the fallback stands in
  /// so that the reading can go on and find further problems.
  public <T> T within(String file, String place, Supplier<T> reading, T fallback) {
    try {
      return reading.get();
    } catch (IllegalArgumentException refusal) {
      add(file, place, String.valueOf(refusal.getMessage()));
      return fallback;
    }
  }
}
