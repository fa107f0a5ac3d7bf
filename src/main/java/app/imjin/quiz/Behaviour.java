package app.imjin.quiz;

/// When a student learns what became of a response.
public sealed interface Behaviour {
  /// After each response, with some tries for each question.
  ///
  /// @param tries 1 or more
  record AtOnce(int tries) implements Behaviour {
    public AtOnce {
      if (tries < 1) {
        throw new IllegalArgumentException("There is at least one try");
      }
    }
  }

  /// After the date on which the work is due; until then a response can be changed.
  record AfterDue() implements Behaviour {}
}
