package app.imjin.quiz;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// Checks on the parts that a question is made of.
final class Whole {
  /// So many things a question offers at most, as the schema says. It bounds the length of an
  /// answer, so that whatever is an answer also fits where answers are kept.
  private static final int MOST = 8;

  private Whole() {}

  static List<Option> options(List<Option> options) {
    few(ids(options));
    if (options.size() < 2) {
      throw new IllegalArgumentException("There must be something to choose from");
    }
    return List.copyOf(options);
  }

  static List<OptionId> ids(List<Option> options) {
    return options.stream().map(Option::id).toList();
  }

  static List<Slip> slips(List<Option> options) {
    return options.stream()
        .flatMap(option ->
            switch (option) {
              case Option.Right _ -> Stream.<Slip>empty();
              case Option.Wrong wrong -> Stream.of(wrong.slip());
            })
        .toList();
  }

  static void oneRight(List<Option> options) {
    if (options.stream().filter(Option.Right.class::isInstance).count() != 1) {
      throw new IllegalArgumentException("Exactly one option is right");
    }
  }

  static <T> List<T> distinct(List<T> ids) {
    var seen = new HashSet<T>();
    for (T id : ids) {
      if (!seen.add(id)) {
        throw new IllegalArgumentException(id + " is there twice");
      }
    }
    return List.copyOf(ids);
  }

  static <T> List<T> few(List<T> ids) {
    if (ids.size() > MOST) {
      throw new IllegalArgumentException("There are more than %d to choose from".formatted(MOST));
    }
    return distinct(ids);
  }

  static void distance(double kilometres) {
    if (!(kilometres > 0 && Double.isFinite(kilometres))) {
      throw new IllegalArgumentException("A distance in kilometres is more than 0");
    }
  }
}
