package app.imjin.journey;

import app.imjin.journey.Browser.Screen;
import app.imjin.journey.page.JoinPage;
import app.imjin.journey.page.JoinPage.Joined;
import app.imjin.journey.page.PlayerPage;
import app.imjin.journey.page.TeacherDesk;
import java.util.regex.Pattern;

/// A server with a teacher, a class and an assignment, as many journeys begin.
final class Lesson implements AutoCloseable {
  static final String TEACHER = "Kim Jiwoo";
  static final String PASSWORD = "a river between two banks";
  static final String CLASS = "8b";

  static final Pattern SETUP_CODE = Pattern.compile("setup code:\\s+([A-Z0-9-]{14})");

  private final RunningServer server;
  private final Browser teacher;
  private final String code;

  private Lesson(RunningServer server, Browser teacher, String code) {
    this.server = server;
    this.teacher = teacher;
    this.code = code;
  }

  static Lesson begin(RunningServer server) {
    var teacher = Browser.open(Screen.LAPTOP);
    var code = firstTeacher(server, teacher).createClass(CLASS).assign();
    return new Lesson(server, teacher, code);
  }

  /// Signs in the teacher of a server that has none yet.
  static TeacherDesk firstTeacher(RunningServer server, Browser browser) {
    return new TeacherDesk(browser, server.address())
        .setUp(server.onConsole(SETUP_CODE), TEACHER, PASSWORD);
  }

  Browser teacher() {
    return teacher;
  }

  TeacherDesk desk() {
    return new TeacherDesk(teacher, server.address());
  }

  String address() {
    return server.address();
  }

  String code() {
    return code;
  }

  /// A student who has joined in a browser and has the quiz open.
  Student join(Browser browser) {
    return join(browser, server.address());
  }

  Student join(Browser browser, String address) {
    return join(browser, address, code);
  }

  /// A student who has joined some class.
  static Student join(Browser browser, String address, String code) {
    var page = JoinPage.open(browser, address).enter(code);
    var joined = page.takeName();
    return new Student(joined, page.openAssignment());
  }

  record Student(Joined joined, PlayerPage quiz) {
    String name() {
      return joined.pseudonym();
    }
  }

  @Override
  public void close() {
    teacher.close();
    server.close();
  }
}
