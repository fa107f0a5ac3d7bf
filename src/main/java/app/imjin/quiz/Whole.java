package app.imjin.quiz;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// Checks on the parts that a question is made of.
final class Whole {
  private Whole() {}

  static List<Option> options(List<Option> options) {
    distinct(ids(options));
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

  static void distance(double kilometres) {
    if (!(kilometres > 0 && Double.isFinite(kilometres))) {
      throw new IllegalArgumentException("A distance in kilometres is more than 0");
    }
  }
}
