package app.imjin.journey;

import static app.imjin.journey.Browser.Screen.LAPTOP;
import static app.imjin.journey.Browser.Screen.PHONE;
import static app.imjin.journey.Browser.Screen.PROJECTOR;
import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.journey.page.JoinPage;
import app.imjin.journey.page.PlayerPage;
import app.imjin.journey.page.ProjectorPage;
import app.imjin.journey.page.ReaderPage;
import app.imjin.journey.page.TeacherDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/// A walk through every view, looking for what shuts somebody out. The calendar that the field for
/// a due day opens is not looked at: it is drawn by Vaadin and has faults of its own; the day can
/// be typed.
class AccessibilityJourney {
  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = RunningServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void noViewShutsAnybodyOutOrTellsAStranger() {
    var inspection = new Inspection(server.address());
    try (var visitor = Browser.open(PHONE);
        var student = Browser.open(PHONE);
        var teacher = Browser.open(LAPTOP)) {
      reading(visitor, inspection);
      practising(visitor, inspection);
      settingUp(teacher, inspection);
      var code = preparing(new TeacherDesk(teacher, server.address()), teacher, inspection);
      var name = joining(student, code, inspection);
      answering(PlayerPage.at(student), student, inspection);
      reviewing(new TeacherDesk(teacher, server.address()), name, teacher, inspection);
      projecting(teacher, inspection);
      missing(visitor, inspection);
    }
    assertThat(inspection.looks()).isGreaterThan(100);
    assertThat(String.join("\n", inspection.findings())).isEmpty();
  }

  private static void reading(Browser visitor, Inspection inspection) {
    visitor.driver().get(server.address() + "/");
    visitor.await(driver -> driver.findElement(By.tagName("h1")).isDisplayed());
    inspection.look(visitor, "stories", PHONE, LAPTOP);
    var reader = ReaderPage.open(visitor, server.address(), "armistice").awaitWhole().awaitMap();
    inspection.look(visitor, "step", PHONE, LAPTOP);
    reader.openEvidence();
    inspection.look(visitor, "how do we know", PHONE, LAPTOP);
    ReaderPage.open(visitor, server.address(), "line-and-river").awaitWhole().awaitMap();
    click(visitor, ".step:not([hidden]) .gloss");
    inspection.look(visitor, "meaning of a word", PHONE, LAPTOP);
    visitor.driver().get(server.address() + "/story/dmz/imjin/print");
    inspection.look(visitor, "whole story", PHONE, LAPTOP);
  }

  private static void practising(Browser visitor, Inspection inspection) {
    var quiz = PlayerPage.practise(visitor, server.address());
    inspection.look(visitor, "question, one of several", PHONE, LAPTOP);
    quiz.goTo("armistice-meaning").answer("b");
    inspection.look(visitor, "wrong answer", PHONE, LAPTOP);
    quiz.answer("a");
    inspection.look(visitor, "right answer", PHONE, LAPTOP);
    quiz.goTo("body-fair-words").choose("a", "b");
    inspection.look(visitor, "question, several of several", PHONE, LAPTOP);
    quiz.goTo("where-he-was-seen");
    visitor.await(driver ->
        driver.findElement(By.cssSelector("question-card:not([hidden]) .leaflet-container")));
    inspection.look(visitor, "question, place on the map", PHONE, LAPTOP);
    quiz.goTo("evening-order");
    inspection.look(visitor, "question, order", PHONE, LAPTOP);
    quiz.toResult().result();
    inspection.look(visitor, "result", PHONE, LAPTOP);
  }

  private static void settingUp(Browser teacher, Inspection inspection) {
    teacher.driver().get(server.address() + "/teach");
    var desk = new TeacherDesk(teacher, server.address()).awaitHeading("Set up Imjin");
    inspection.look(teacher, "set-up", PHONE, LAPTOP);
    desk.enterSetupCode(server.onConsole(Lesson.SETUP_CODE));
    inspection.look(teacher, "first account", PHONE, LAPTOP);
    Lesson.firstTeacher(server, teacher);
    desk.awaitHeading("Welcome, " + Lesson.TEACHER);
    inspection.look(teacher, "today, first start", PHONE, LAPTOP);
  }

  private static String preparing(TeacherDesk desk, Browser teacher, Inspection inspection) {
    desk.open("/teach/classes", "Classes");
    inspection.look(teacher, "classes, none", PHONE, LAPTOP);
    desk.press("Create a class").awaitHeading("New class");
    inspection.look(teacher, "dialog for a new class", PHONE, LAPTOP);
    desk.press("Cancel").awaitNoDialog().createClass(Lesson.CLASS).awaitHeading(Lesson.CLASS);
    inspection.look(teacher, "class, empty", PHONE, LAPTOP);
    desk.press("Assign").awaitHeading("Assign to " + Lesson.CLASS);
    inspection.look(teacher, "dialog that assigns", PHONE, LAPTOP);
    var code = desk.press("Cancel").awaitNoDialog().assign();
    inspection.look(teacher, "class code", PHONE, LAPTOP, PROJECTOR);
    desk.open("/teach", "Today");
    inspection.look(teacher, "today, running", PHONE, LAPTOP);
    desk.results(Lesson.CLASS);
    inspection.look(teacher, "results, none", PHONE, LAPTOP);
    return code;
  }

  private static String joining(Browser student, String code, Inspection inspection) {
    var join = JoinPage.open(student, server.address());
    inspection.look(student, "join", PHONE, LAPTOP);
    join.enter("C4D6FG");
    inspection.look(student, "join, wrong code", PHONE, LAPTOP);
    join.enter(code);
    inspection.look(student, "names", PHONE, LAPTOP);
    var joined = join.takeName();
    inspection.look(student, "welcome", PHONE, LAPTOP);
    join.noteTicket();
    inspection.look(student, "tasks", PHONE, LAPTOP);
    join.openTask();
    return joined.pseudonym();
  }

  private static void answering(PlayerPage quiz, Browser student, Inspection inspection) {
    inspection.look(student, "assignment", PHONE, LAPTOP);
    quiz.goTo("armistice-meaning").answer("b");
    quiz.goTo("boat-changed-minds").answer("false");
    quiz.awaitSaved("Saved 2 of 2");
    inspection.look(student, "assignment, saved", PHONE, LAPTOP);
  }

  private static void reviewing(
      TeacherDesk desk, String student, Browser teacher, Inspection inspection) {
    desk.results(Lesson.CLASS).openAnswers(student, 1);
    inspection.look(teacher, "answers of a student", PHONE, LAPTOP);
    desk.press("Close").awaitNoDialog();
    inspection.look(teacher, "results", PHONE, LAPTOP);
    desk.open("/teach/classes", "Classes");
    inspection.look(teacher, "classes", PHONE, LAPTOP);
    desk.press(Lesson.CLASS).awaitHeading("Students");
    inspection.look(teacher, "class", PHONE, LAPTOP);
    desk.change(student);
    inspection.look(teacher, "dialog about a student", PHONE, LAPTOP);
    desk.press("New ticket").press("Make a new ticket").awaitHeading("Ticket of " + student);
    inspection.look(teacher, "dialog with a new ticket", PHONE, LAPTOP);
    desk.press("I have written it down").awaitNoDialog();
    desk.press("Print tickets").awaitHeading("Tickets for " + Lesson.CLASS);
    inspection.look(teacher, "tickets", PHONE, LAPTOP);
    desk.press("Make tickets");
    teacher.await(driver -> driver.findElement(By.cssSelector(".notice")).isDisplayed());
    inspection.look(teacher, "sheet of tickets", PHONE, LAPTOP);
  }

  private static void projecting(Browser teacher, Inspection inspection) {
    var room = ProjectorPage.story(teacher, server.address());
    inspection.look(teacher, "projected step", PROJECTOR);
    room.press("?");
    inspection.look(teacher, "keys of the projector", PROJECTOR);
    var quiz = ProjectorPage.quiz(teacher, server.address());
    inspection.look(teacher, "projected question", PROJECTOR);
    quiz.awaitAnswer();
    inspection.look(teacher, "projected answer", PROJECTOR);
  }

  private static void missing(Browser visitor, Inspection inspection) {
    var desk = new TeacherDesk(visitor, server.address());
    desk.open("/sign-in", "Sign in");
    inspection.look(visitor, "sign-in", PHONE, LAPTOP);
    desk.open("/new-password", "A new password");
    inspection.look(visitor, "new password", PHONE, LAPTOP);
    for (var nowhere : new String[] {"/nowhere", "/story/dmz/nowhere", "/quiz/dmz/nowhere"}) {
      visitor.driver().get(server.address() + nowhere);
      visitor.await(driver -> driver.findElement(By.tagName("h1")).isDisplayed());
      // That the page itself was not found the browser says on the console, and rightly.
      assertThat(visitor.consoleErrors())
          .allMatch(error -> error.contains(nowhere + " ") && error.contains(" 404 "));
      inspection.look(visitor, nowhere, PHONE, LAPTOP);
    }
  }

  private static void click(Browser browser, String selector) {
    browser.driver().findElement(By.cssSelector(selector)).click();
  }
}
