package app.imjin.security;

/// Lets tests in other packages start the parts that speak at the start.
public final class SecurityTestSeam {
  private SecurityTestSeam() {}

  public static void start(FirstTeacher firstTeacher) {
    firstTeacher.printCode();
  }

  public static void start(LostPassword lostPassword) {
    lostPassword.printCode();
  }
}
