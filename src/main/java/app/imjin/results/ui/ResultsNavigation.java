package app.imjin.results.ui;

import app.imjin.classroom.AssignmentId;

/// The address of results; whoever leads to them asks here.
public final class ResultsNavigation {
  private ResultsNavigation() {}

  /// The report on an assignment, for its teacher.
  public static String results(AssignmentId assignment) {
    return "/teach/assignments/" + assignment + "/results";
  }
}
