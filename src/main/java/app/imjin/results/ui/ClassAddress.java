package app.imjin.results.ui;

import app.imjin.classroom.ClassId;

/// Where the page of a class is.
final class ClassAddress {
  private ClassAddress() {}

  static String of(ClassId id) {
    return "/teach/classes/" + id;
  }
}
