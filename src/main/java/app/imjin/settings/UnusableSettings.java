package app.imjin.settings;

import java.util.List;
import java.util.stream.Collectors;

/// Imjin cannot start with what it was given.
final class UnusableSettings extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Objection> objections;

  UnusableSettings(List<Objection> objections) {
    super(objections.stream().map(Objection::sentence).collect(Collectors.joining(" ")));
    this.objections = List.copyOf(objections);
  }

  List<Objection> objections() {
    return objections;
  }
}
