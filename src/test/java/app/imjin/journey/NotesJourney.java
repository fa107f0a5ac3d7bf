package app.imjin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.journey.Browser.Screen;
import app.imjin.journey.page.JoinPage;
import app.imjin.journey.page.NotesPage;
import app.imjin.journey.page.ReaderPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WindowType;

/// Highlights and private notes: a guest's on the device, a student's wherever the ticket is.
class NotesJourney {
  private static final String STEP = "warm-shape";

  /// The texts at A2 leave it out; it is the seventh sentence at B2.
  private static final String POINT = STEP + ".p6";

  private static final int SENTENCE = 7;
  private static final String NOTE = "Why do they not say where? #map";
  private static final String SECRET = "I think the driver was afraid.";

  @Test
  void aGuestMarksAndWritesByKeyboardAloneAndFindsItAgain(@TempDir Path folder) throws IOException {
    try (var server = RunningServer.start();
        var browser = Browser.open(Screen.LAPTOP)) {
      var reader = ReaderPage.open(browser, server.address(), STEP).awaitWhole().awaitMap();
      var notes = NotesPage.at(browser).openPanelByKeyboard();
      notes.noteByKeyboard(SENTENCE, "question", NOTE);
      notes.awaitStatus("Kept on this device.");
      notes.type(Keys.ESCAPE);
      browser.await(driver ->
          browser
              .script("return document.activeElement.matches('story-notes button')")
              .equals(true));
      notes.awaitMark(POINT, "question");
      assertThat(notes.said(POINT)).isEqualTo(" (Question, with your note)");

      browser.driver().navigate().refresh();
      reader = ReaderPage.at(browser).awaitWhole().awaitMap();
      notes.awaitMark(POINT, "question");
      reader.choose("level-menu", "A2");
      reader.awaitEdition("en-A2");
      assertThat(notes.marks()).isZero();
      notes.openPanelByKeyboard();
      assertThat(browser.driver().findElement(By.cssSelector(".notes-left-out")).getText())
          .contains("sentences that this text leaves out: 1");
      reader.choose("language-menu", "es");
      reader.awaitEdition("es-A2");
      reader.choose("level-menu", "B2");
      reader.awaitEdition("es-B2");
      notes.awaitMark(POINT, "question");
      assertThat(notes.said(POINT)).isEqualTo(" (Pregunta, con tu nota)");
      assertThat(browser.consoleErrors()).isEmpty();

      exported(browser, server.address(), folder);
    }
  }

  private static void exported(Browser browser, String server, Path folder) throws IOException {
    browser.driver().get(server + "/story/dmz/imjin/notes?level=A2&lang=ko");
    var all = NotesPage.all(browser, server);
    browser.downloadTo(folder);
    assertThat(all.listed()).singleElement().asString().contains("deducción", "Pregunta", NOTE);
    all.press("[data-do=md]");
    assertThat(downloaded(browser, folder.resolve("imjin-notes.md")))
        .startsWith("# Mis notas: ")
        .contains("\n> El ejército solo dijo", "\n**Pregunta**\n", "where? \\#map");
    all.press("[data-do=txt]");
    assertThat(downloaded(browser, folder.resolve("imjin-notes.txt")))
        .contains("[Pregunta]\n" + NOTE + "\n");

    all.press("[data-do=delete]");
    all.press(".delete-notes .delete");
    all.awaitStatus("Todas tus marcas y notas sobre esta historia se han borrado.");
    assertThat(all.listed()).isEmpty();
    browser.driver().navigate().refresh();
    assertThat(NotesPage.all(browser, server).listed()).isEmpty();
    assertThat(browser.consoleErrors()).isEmpty();
  }

  /// The browser makes an empty file first.
  private static String downloaded(Browser browser, Path file) throws IOException {
    browser.await(driver -> file.toFile().length() > 0);
    return Files.readString(file);
  }

  @Test
  void aStudentsNotesComeWithTheTicketAndNobodyElseSeesThem() {
    try (var lesson = Lesson.begin(RunningServer.start());
        var phone = Browser.open(Screen.PHONE);
        var laptop = Browser.open(Screen.LAPTOP)) {
      var student = lesson.join(phone);
      ReaderPage.open(phone, lesson.address(), STEP).awaitWhole();
      var onPhone = NotesPage.at(phone).openAt(POINT);
      onPhone.mark("idea");
      onPhone.write(SECRET);
      onPhone.awaitStatus("Saved.");

      JoinPage.open(laptop, lesson.address())
          .enter(lesson.code())
          .comeBack(student.joined().ticket());
      ReaderPage.open(laptop, lesson.address(), STEP).awaitWhole();
      var onLaptop = NotesPage.at(laptop);
      onLaptop.awaitMark(POINT, "idea");
      assertThat(onLaptop.openAt(POINT).written()).isEqualTo(SECRET);
      laptop.line(false);
      onLaptop.write(" Why?");
      onLaptop.awaitStatus(
          "Kept on this device. It is saved in your class as soon as the server can be reached.");
      laptop.line(true);
      onLaptop.awaitStatus("Saved.");
      phone.driver().navigate().refresh();
      onPhone.awaitMark(POINT, "idea");
      assertThat(NotesPage.all(phone, lesson.address()).listed())
          .singleElement()
          .asString()
          .endsWith(SECRET + " Why?");

      var desk = lesson.desk();
      var results = desk.results(Lesson.CLASS);
      assertThat(results.download("Grid (CSV)").toString()).doesNotContain("afraid");
      assertThat(results.download("All answers (CSV)").toString()).doesNotContain("afraid");
      assertThat(page(lesson.teacher())).contains(Lesson.CLASS).doesNotContain("afraid");
      assertThat(desk.students(Lesson.CLASS)).containsExactly(student.name());
      desk.change(student.name());
      assertThat(page(lesson.teacher())).doesNotContain("afraid");
      for (var browser : new Browser[] {phone, lesson.teacher()}) {
        assertThat(browser.consoleErrors()).isEmpty();
      }
    }
  }

  private static String page(Browser browser) {
    return String.valueOf(browser.script("return document.documentElement.outerHTML"));
  }

  @Test
  void whoLeavesASharedDeviceLeavesNoNoteThereAndLosesNone() {
    var server = RunningServer.start();
    try (var lesson = Lesson.begin(server);
        var shared = Browser.open(Screen.LAPTOP)) {
      var student = lesson.join(shared);
      shared.driver().get(lesson.address() + "/class/" + lesson.code());
      var tasks = shared.driver().getWindowHandle();
      shared.driver().switchTo().newWindow(WindowType.TAB);
      ReaderPage.open(shared, lesson.address(), STEP).awaitWhole();
      var notes = NotesPage.at(shared).openAt(POINT);
      server.kill();
      notes.mark("important");
      notes.write(SECRET);
      notes.awaitStatus(
          "Kept on this device. It is saved in your class as soon as the server can be reached.");

      shared.driver().switchTo().window(tasks);
      notes.press("leave-device form[action='/join/leave'] button");
      var warning =
          shared.await(driver -> driver.findElement(By.cssSelector("leave-device [role=alert]")));
      assertThat(warning.getText()).contains("Some of your notes are not saved yet");
      server.startAgain();
      shared.await(driver -> shared.script(UNSENT).equals(false));
      notes.press("leave-device:has([role=alert]) button");
      shared.await(driver -> !driver.findElements(By.cssSelector(".have-ticket")).isEmpty());
      shared.await(driver -> shared.script("return localStorage.length").equals(0L));
      assertThat(page(shared)).doesNotContain(SECRET);

      ReaderPage.open(shared, lesson.address(), STEP).awaitWhole();
      assertThat(notes.marks()).isZero();
      assertThat(shared.script("return JSON.stringify(localStorage)").toString())
          .doesNotContain("afraid");

      JoinPage.open(shared, lesson.address())
          .enter(lesson.code())
          .comeBack(student.joined().ticket());
      assertThat(NotesPage.all(shared, lesson.address()).listed())
          .singleElement()
          .asString()
          .contains("Important", SECRET);
    }
  }

  private static final String UNSENT =
      """
      return Object.values(localStorage).some((value) => value.includes('"status":"kept"'));
      """;

  @Test
  void noPanelShutsAnybodyOut() {
    try (var server = RunningServer.start();
        var visitor = Browser.open(Screen.LAPTOP)) {
      var inspection = new Inspection(server.address());
      ReaderPage.open(visitor, server.address(), STEP).awaitWhole().awaitMap();
      var notes = NotesPage.at(visitor).openAt(POINT);
      notes.mark("question");
      notes.write(NOTE);
      notes.awaitStatus("Kept on this device.");
      inspection.look(visitor, "controls of a sentence", Screen.PHONE, Screen.LAPTOP);
      notes.press(".sentence-bar .close-bar");
      notes.openPanelByKeyboard();
      inspection.look(visitor, "panel of notes", Screen.PHONE, Screen.LAPTOP);
      notes.press(".notes-list > li:nth-child(7) .remove");
      inspection.look(visitor, "removed note", Screen.PHONE, Screen.LAPTOP);
      notes.press(".notes-list > li:nth-child(7) .undo");
      notes.awaitMark(POINT, "question");

      var all = NotesPage.all(visitor, server.address());
      inspection.look(visitor, "all notes", Screen.PHONE, Screen.LAPTOP);
      all.press("li .change");
      inspection.look(visitor, "a note that is changed", Screen.PHONE, Screen.LAPTOP);
      all.press("[data-do=delete]");
      inspection.look(visitor, "question before deleting", Screen.PHONE, Screen.LAPTOP);
      visitor.driver().get(server.address() + "/story/dmz/imjin/print");
      visitor.await(
          driver -> driver.findElement(By.cssSelector(".notes-choice input")).isDisplayed());
      all.press(".notes-choice input");
      visitor.await(driver -> driver.findElement(By.cssSelector(".woven")).isDisplayed());
      inspection.look(visitor, "whole story with notes", Screen.PHONE, Screen.LAPTOP);
      assertThat(inspection.findings()).isEmpty();
    }
  }
}
