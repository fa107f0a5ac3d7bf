package app.imjin.quiz;

import app.imjin.pack.QuestionId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Puts the options of one question in an order that only the seed and the question decide. The
/// numbers of [Random] and the way they are used here are fixed, so a paper looks the same after
/// every update.
final class Shuffle {
  private final long seed;

  Shuffle(long seed, QuestionId question) {
    this.seed = mixed(seed + mixed(question.value().hashCode()));
  }

  /// Fisher and Yates's shuffle, in Durstenfeld's form (Communications of the ACM 7, 1964, 420).
  <T> List<T> of(List<T> list) {
    var random = new Random(seed);
    var shuffled = new ArrayList<>(list);
    for (int last = shuffled.size() - 1; last > 0; last--) {
      Collections.swap(shuffled, last, random.nextInt(last + 1));
    }
    return List.copyOf(shuffled);
  }

  /// The same, but never the order that the list has, if it has two or more entries.
  <T> List<T> neverAsBefore(List<T> list) {
    var shuffled = new ArrayList<>(of(list));
    if (shuffled.equals(list)) {
      Collections.rotate(shuffled, 1);
    }
    return List.copyOf(shuffled);
  }

  /// The finishing steps of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014): near seeds give far
  /// results.
  private static long mixed(long value) {
    long mixed = value + 0x9e3779b97f4a7c15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
