package app.imjin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.journey.Browser.Screen;
import app.imjin.journey.page.PlayerPage;
import app.imjin.journey.page.ProjectorPage;
import app.imjin.journey.page.ReaderPage;
import com.vaadin.testbench.Parameters;
import com.vaadin.testbench.TestBenchDriverProxy;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The main views look as on the pictures that were accepted, on each screen. Runs under the Maven
/// profile `testbench` alone.
class PicturesUnderTestBench {
  private static final String MISSED = "target/journeys/pictures";

  /// A name that was drawn by lot is another one each time.
  private static final String SAME_NAME =
      """
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode;
        if (text.data.includes(arguments[0])) {
          text.data = text.data.replaceAll(arguments[0], 'Student');
        }
      }
      """;

  private static Lesson lesson;

  @BeforeAll
  static void begin() {
    Parameters.setScreenshotReferenceDirectory("src/testbench/pictures");
    Parameters.setScreenshotErrorDirectory(MISSED);
    lesson = Lesson.begin(RunningServer.start());
  }

  @AfterAll
  static void end() {
    lesson.close();
  }

  @ParameterizedTest
  @EnumSource
  void reader(Screen screen) throws IOException {
    try (var browser = Browser.open(screen)) {
      ReaderPage.open(browser, lesson.address(), "armistice").awaitWhole().awaitMap();
      compare(browser, "reader", screen);
    }
  }

  @ParameterizedTest
  @EnumSource
  void quiz(Screen screen) throws IOException {
    try (var browser = Browser.open(screen)) {
      var quiz = PlayerPage.practise(browser, lesson.address());
      compare(browser, "quiz", screen);
      quiz.goTo("armistice-meaning").answer("b");
      compare(browser, "quiz-wrong", screen);
    }
  }

  @ParameterizedTest
  @EnumSource
  void projector(Screen screen) throws IOException {
    var teacher = lesson.teacher();
    teacher.resize(screen);
    ProjectorPage.story(teacher, lesson.address());
    compare(teacher, "projector", screen);
    ProjectorPage.quiz(teacher, lesson.address());
    compare(teacher, "projector-quiz", screen);
    teacher.resize(Screen.LAPTOP);
  }

  @Test
  void results() throws IOException {
    try (var phone = Browser.open(Screen.PHONE)) {
      var student = lesson.join(phone);
      student.quiz().goTo("armistice-meaning").answer("b");
      student.quiz().awaitSaved("Saved 1 of 1");
      lesson.desk().results(Lesson.CLASS);
      var teacher = lesson.teacher();
      for (var screen : Screen.values()) {
        teacher.resize(screen);
        teacher.script(SAME_NAME, student.name());
        compare(teacher, "results", screen);
      }
      teacher.resize(Screen.LAPTOP);
    }
  }

  private static void compare(Browser browser, String view, Screen screen) throws IOException {
    browser.awaitRest();
    var name = view + "-" + screen.name().toLowerCase(Locale.ROOT);
    var testBench = ((TestBenchDriverProxy) browser.driver()).getCommandExecutor();
    assertThat(testBench.compareScreen(name))
        .as("%s looks as accepted; the picture of today is in %s", name, MISSED)
        .isTrue();
  }
}
