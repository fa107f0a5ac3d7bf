package app.imjin.teaching.ui;

import app.imjin.classroom.ClassId;

/// The addresses of the teacher's pages; whoever leads there asks here.
public final class TeachingNavigation {
  static final String ROOT = "teach";
  static final String CLASSES = ROOT + "/classes";
  static final String CLASS = "class";
  static final String ONE_CLASS = CLASSES + "/:" + CLASS;
  static final String CODE = ONE_CLASS + "/code";
  static final String TICKETS = ONE_CLASS + "/tickets";

  private TeachingNavigation() {}

  /// What needs attention today.
  public static String today() {
    return "/" + ROOT;
  }

  public static String classes() {
    return "/" + CLASSES;
  }

  public static String schoolClass(ClassId id) {
    return classes() + "/" + id;
  }

  /// The code of a class, large enough for a projector.
  public static String code(ClassId id) {
    return schoolClass(id) + "/code";
  }

  /// The sheet of tickets to print.
  public static String tickets(ClassId id) {
    return schoolClass(id) + "/tickets";
  }
}
