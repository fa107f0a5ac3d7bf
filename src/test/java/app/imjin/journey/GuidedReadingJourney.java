package app.imjin.journey;

import static app.imjin.journey.Browser.Screen.LAPTOP;
import static app.imjin.journey.Browser.Screen.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.journey.page.CheckPage;
import app.imjin.journey.page.ReaderPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/// A reader wants a question between the steps, answers it, reads again, and is held up by nothing.
class GuidedReadingJourney {
  private static final String STEP = "boat";
  private static final String TITLE = "Four days earlier: a fishing boat";
  private static final String NEXT = "What the reports say about a body";

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
  void aWrongAnswerLeadsBackToTheSentenceAndARightOneOn() {
    try (var browser = Browser.open(LAPTOP)) {
      var reader = switchedOn(browser);
      assertThat(reader.setting("checks")).isEqualTo("on");
      reader.clickNext();
      var check = CheckPage.at(browser);
      assertThat(check.question()).contains("what did the crew");
      assertThat(check.isHeard()).isTrue();
      assertThat(check.pressWay().hint()).contains("Choose an answer");
      assertThat(check.answer("a")).isEqualTo("wrong");
      assertThat(check.text()).contains("officials thought").contains("once more");

      check.readAgain();
      assertThat(reader.marked()).contains("navigation error");
      assertThat(reader.path()).endsWith("/" + STEP);
      reader.clickNext();
      CheckPage.at(browser);
      assertThat(check.chosen()).isEmpty();
      assertThat(check.answer("c")).isEqualTo("right");
      assertThat(check.way()).isEqualTo("Go on");
      check.pressWay();
      reader.awaitHeading(NEXT);
      assertThat(CheckPage.isOpen(browser)).isFalse();

      browser.driver().navigate().back();
      reader.awaitHeading(TITLE);
      reader.clickNext();
      reader.awaitHeading(NEXT);
      assertThat(browser.consoleErrors()).isEmpty();
    }
  }

  @Test
  void theSettingLastsAndWhatIsPassedIsNotAskedAgain() {
    try (var browser = Browser.open(PHONE)) {
      var reader = switchedOn(browser);
      reader.clickNext();
      CheckPage.at(browser).goWithout();
      reader.awaitHeading(NEXT);

      browser.driver().navigate().refresh();
      ReaderPage.at(browser).awaitWhole();
      assertThat(reader.setting("checks")).isEqualTo("on");
      reader.clickNext();
      assertThat(CheckPage.at(browser).question()).contains("not the soldier of our story");
      browser.driver().navigate().back();
      reader.awaitHeading(NEXT);
      reader.press(Keys.ARROW_LEFT);
      reader.awaitHeading(TITLE);
      reader.clickNext();
      reader.awaitHeading(NEXT);
    }
  }

  @Test
  void backAndForwardLeadToTheTextAndToTheQuestionAndNeverStick() {
    try (var browser = Browser.open(LAPTOP)) {
      var reader = switchedOn(browser);
      reader.press(Keys.ARROW_RIGHT);
      var check = CheckPage.at(browser);
      browser.driver().navigate().back();
      reader.awaitHeading(TITLE);
      assertThat(CheckPage.isOpen(browser)).isFalse();
      browser.driver().navigate().forward();
      CheckPage.at(browser);
      check.goBack();
      reader.awaitHeading(TITLE);
      reader.press(Keys.ARROW_RIGHT);
      CheckPage.at(browser);
      reader.openStep("jeep");
      reader.awaitHeading("The jeep at Panmunjom");
      browser.driver().navigate().back();
      reader.awaitHeading(TITLE);
      assertThat(CheckPage.isOpen(browser)).isFalse();
    }
  }

  @Test
  void theKeyboardAloneIsEnough() {
    try (var browser = Browser.open(LAPTOP)) {
      var reader = switchedOn(browser);
      reader.press(Keys.ARROW_RIGHT);
      var check = CheckPage.at(browser);
      reader.press(Keys.ARROW_RIGHT);
      assertThat(check.isHeard()).isTrue();
      reader.press(Keys.TAB, Keys.SPACE);
      var first = check.chosen();
      assertThat(first).isPresent();
      reader.press(Keys.ARROW_DOWN);
      assertThat(check.chosen()).isPresent().isNotEqualTo(first);
      reader.press(Keys.ENTER);
      if (check.awaitVerdict().equals("wrong")) {
        check.answer("c");
      }
      reader.press(Keys.ARROW_RIGHT);
      reader.awaitHeading(NEXT);
    }
  }

  @Test
  void anotherLanguageAsksTheSameQuestion() {
    try (var browser = Browser.open(LAPTOP)) {
      var reader = switchedOn(browser);
      reader.clickNext();
      var check = CheckPage.at(browser).choose("b");
      reader.choose("language-menu", "es");
      reader.awaitEdition("es-B2");
      browser.await(driver -> check.question().contains("la propia tripulación"));
      assertThat(check.chosen()).contains("b");
      assertThat(check.pressWay().awaitVerdict()).isEqualTo("wrong");
      assertThat(check.text()).contains("dos historias");
      assertThat(check.answer("c")).isEqualTo("right");
      assertThat(check.way()).isEqualTo("Seguir");
    }
  }

  @Test
  void aCutLineLetsEverybodyPass() {
    try (var browser = Browser.open(PHONE)) {
      var reader = switchedOn(browser);
      browser.line(false);
      reader.clickNext();
      reader.awaitHeading(NEXT);
      assertThat(reader.checkLine()).contains("could not be fetched").contains("read on");
      browser.line(true);

      reader.clickNext();
      var check = CheckPage.at(browser).choose("a");
      browser.line(false);
      check.pressWay();
      reader.awaitHeading("A warm shape in the river");
      assertThat(reader.checkLine()).contains("could not be checked");
      reader.clickNext();
      reader.awaitHeading("What the military said the next day");
    }
  }

  @Test
  void afterTheLastStepComesAQuestionAndThenTheQuiz() {
    try (var browser = Browser.open(LAPTOP)) {
      switchedOn(browser);
      var reader = ReaderPage.open(browser, server.address(), "counting").awaitWhole();
      // Until it is known whether something is asked, the quiz is open to all.
      browser.await(driver -> !driver.findElements(By.cssSelector("script.quiz-texts")).isEmpty());
      browser.driver().findElement(By.cssSelector(".go-quiz")).click();
      var check = CheckPage.at(browser);
      assertThat(check.answer("a")).isEqualTo("right");
      check.pressWay();
      browser.await(driver -> driver.getCurrentUrl().contains("/quiz/dmz/imjin-check#q1"));
      browser.driver().navigate().back();
      reader.awaitHeading("How many, and by which way?");
    }
  }

  @Test
  void whoDoesNotWantItIsAskedNothingAndFetchesNothing() {
    try (var browser = Browser.open(LAPTOP)) {
      var reader = ReaderPage.open(browser, server.address(), STEP).awaitWhole();
      reader.clickNext();
      reader.awaitHeading(NEXT);
      assertThat(browser.requests()).noneMatch(address -> address.contains("/checks/"));
    }
  }

  @Test
  void aClassReadsWithQuestionsAndIsToldSo() {
    try (var own = RunningServer.start();
        var teacher = Browser.open(LAPTOP);
        var student = Browser.open(PHONE)) {
      var desk = Lesson.firstTeacher(own, teacher).createClass(Lesson.CLASS);
      var code = desk.assignGuided();
      desk.open("/teach/classes", "Classes").press(Lesson.CLASS).awaitHeading("Assignments");
      assertThat(teacher.awaitText(By.cssSelector(".progress-card"))).contains("guided reading");

      Lesson.join(student, own.address(), code);
      assertThat(student.awaitText(By.cssSelector(".assignment-head")))
          .contains("a question stands between the steps");
      var reader = ReaderPage.open(student, own.address(), STEP).awaitWhole();
      assertThat(reader.setting("checks")).isEqualTo("on");
      assertThat(reader.isFixed("checks")).isTrue();
      reader.clickNext();
      var check = CheckPage.at(student);
      assertThat(check.text()).contains("Your class reads with a question between the steps.");
      check.goWithout();
      reader.awaitHeading(NEXT);
    }
  }

  @Test
  void nobodyIsShutOut() {
    var inspection = new Inspection(server.address());
    try (var browser = Browser.open(LAPTOP)) {
      switchedOn(browser).clickNext();
      var check = CheckPage.at(browser);
      inspection.look(browser, "question between the steps", PHONE, LAPTOP);
      check.answer("a");
      inspection.look(browser, "wrong answer between the steps", PHONE, LAPTOP);
      check.answer("b");
      inspection.look(browser, "right answer shown between the steps", PHONE, LAPTOP);
    }
    assertThat(inspection.findings()).isEmpty();
  }

  private static ReaderPage switchedOn(Browser browser) {
    var reader = ReaderPage.open(browser, server.address(), STEP).awaitWhole().awaitMap();
    reader.set("checks", "on");
    return reader;
  }
}
