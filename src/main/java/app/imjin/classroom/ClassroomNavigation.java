package app.imjin.classroom;

/// The addresses of the students' pages; whoever leads there asks here.
public final class ClassroomNavigation {
  private ClassroomNavigation() {}

  /// Where the code of a class is asked for.
  public static String join() {
    return "/join";
  }

  /// The short link of a class, also in its QR code.
  public static String join(ClassCode code) {
    return join() + "/" + code;
  }

  /// Where a student's ticket is shown, once.
  public static String welcome() {
    return join() + "/welcome";
  }

  /// What a class has to do.
  public static String schoolClass(ClassCode code) {
    return "/class/" + code;
  }

  /// One assignment of a class, by its number.
  public static String assignment(ClassCode code, Assignment assignment) {
    return schoolClass(code) + "/" + assignment.number();
  }

  /// Where devices send the answers to an assignment.
  public static String answers(Assignment assignment) {
    return "/api/answers/" + assignment.id();
  }
}
