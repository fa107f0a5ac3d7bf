package app.imjin.common;

import java.sql.SQLException;
import java.util.Optional;

/// An exception as the log may have it: what kind it is, where it was thrown and what caused it,
/// but not its message. Messages repeat what people have typed, the values of a failed SQL
/// statement for instance.
public final class Wordless extends Exception {
  private static final long serialVersionUID = 1L;

  /// Causes can go in a circle.
  private static final int DEEPEST = 8;

  private Wordless(String kind, StackTraceElement[] trace) {
    super(kind);
    setStackTrace(trace);
  }

  public static Wordless of(Throwable failure) {
    return of(failure, 0);
  }

  private static Wordless of(Throwable failure, int depth) {
    var bare = new Wordless(kind(failure), failure.getStackTrace());
    Optional.ofNullable(failure.getCause())
        .filter(cause -> depth < DEEPEST)
        .ifPresent(cause -> bare.initCause(of(cause, depth + 1)));
    return bare;
  }

  /// The state of a failed SQL statement says why it failed, and nothing of what it was about.
  private static String kind(Throwable failure) {
    var name = failure.getClass().getName();
    return failure instanceof SQLException sql
        ? "%s (state %s, code %d)".formatted(name, sql.getSQLState(), sql.getErrorCode())
        : name;
  }
}
