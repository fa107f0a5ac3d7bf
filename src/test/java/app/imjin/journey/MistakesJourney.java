package app.imjin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.journey.Browser.Screen;
import app.imjin.journey.page.JoinPage;
import app.imjin.journey.page.PlayerPage;
import app.imjin.journey.page.TeacherDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WindowType;

/// What people do by mistake in every lesson: each is said clearly, and nothing is lost by it.
class MistakesJourney {
  private static final String QUESTION = "armistice-meaning";
  private static final int TRIES = 5;

  private static RunningServer server;
  private static Browser teacher;

  @BeforeAll
  static void begin() {
    server = RunningServer.start();
    teacher = Browser.open(Screen.LAPTOP);
    Lesson.firstTeacher(server, teacher);
  }

  @AfterAll
  static void end() {
    teacher.close();
    server.close();
  }

  @Test
  void aWrongCodeIsSaidAndStaysInItsField() {
    var code = desk().createClass("wrong code").assign();
    var wrong = code.startsWith("C") ? "D" + code.substring(1) : "C" + code.substring(1);
    try (var phone = Browser.open(Screen.PHONE)) {
      var join = JoinPage.open(phone, server.address()).enter(wrong.toLowerCase());
      assertThat(join.problem())
          .isEqualTo("No class has this code. Please compare it with the one your teacher shows.");
      assertThat(join.typed()).isEqualTo(wrong.toLowerCase());
      assertThat(join.enter(code).takeName().ticket().split("\\s+")).hasSize(3);
      assertThat(phone.consoleErrors()).isEmpty();
    }
  }

  @Test
  void anAddressWithNothingAtItSaysSoToPeopleAndToMachines() {
    try (var phone = Browser.open(Screen.PHONE)) {
      phone.driver().get(server.address() + "/stories/imjin");
      phone.await(driver ->
          !driver.findElements(By.xpath("//h1[.='There is no page at this address']")).isEmpty());
      var answers =
          phone.script(
              """
              return Promise.all(['/stories/imjin', '/api/none', '/teach/none', '/join', '/sign-in']
                .map((path) => fetch(path).then((answer) => path + ' ' + answer.status)))
                .then((all) => all.join(', '))\
              """);
      assertThat(answers)
          .isEqualTo("/stories/imjin 404, /api/none 404, /teach/none 200, /join 200, /sign-in 200");
    }
  }

  @Test
  void tenMegabytesInAFieldAreTurnedAwayAndTheNextIsServed() {
    var code = desk().createClass("ten megabytes").assign();
    try (var phone = Browser.open(Screen.PHONE)) {
      var join = JoinPage.open(phone, server.address());
      phone.script("document.getElementById('code').value = 'C'.repeat(10 * 1024 * 1024)");
      assertThat(join.send().problem())
          .isEqualTo(
              "That was too long to be read, so nothing was done with it. Please type the code"
                  + " again.");
      join.enter(code).takeName();
      join.noteTicket();
      var quiz = join.openTask();
      var reply =
          phone.script(
              """
              const player = document.querySelector('quiz-player');
              return fetch(player.dataset.url, {
                method: 'POST',
                headers: {
                  'Authorization': 'Bearer ' + player.dataset.token,
                  'Content-Type': 'application/json',
                },
                body: JSON.stringify({answers: ['a'.repeat(10 * 1024 * 1024)]}),
              }).then(async (answer) => answer.status + ' ' + (await answer.json()).detail);
              """);
      assertThat(reply)
          .isEqualTo(
              "413 That is more than the server takes at once (64 KB). Nothing was stored. Please"
                  + " make it shorter.");
      assertThat(quiz.goTo(QUESTION).answer("a")).isEqualTo("right");
      quiz.awaitSaved("Saved 1 of 1");
    }
  }

  @Test
  void aDoubleClickIsTakenOnce() {
    var code = desk().createClass("double click").assign();
    try (var phone = Browser.open(Screen.PHONE)) {
      var join = JoinPage.open(phone, server.address()).enter(code);
      var joined = join.takeNameTwice();
      join.noteTicket();
      var quiz = join.openTask();
      quiz.goTo(QUESTION).choose("b").checkTwice();
      assertThat(quiz.awaitVerdict()).isEqualTo("wrong");
      assertThat(quiz.verdict().orElseThrow()).contains("You can answer 2 more times.");
      quiz.choose("a").checkTwice();
      phone.await(driver -> quiz.awaitVerdict().equals("right"));
      assertThat(quiz.question()).isEqualTo(QUESTION);
      quiz.awaitSaved("Saved 1 of 1");

      assertThat(desk().students("double click")).containsExactly(joined.pseudonym());
      assertThat(tries("double click", joined.pseudonym())).isEqualTo("2");
      assertThat(phone.consoleErrors()).isEmpty();
    }
  }

  @Test
  void twoTabsOfOneStudentAreOneAttempt() {
    var code = desk().createClass("two tabs").assign();
    try (var laptop = Browser.open(Screen.LAPTOP)) {
      var student = Lesson.join(laptop, server.address(), code);
      var one = laptop.driver().getWindowHandle();
      var address = laptop.driver().getCurrentUrl();
      student.quiz().goTo(QUESTION);
      laptop.driver().switchTo().newWindow(WindowType.TAB);
      var two = laptop.driver().getWindowHandle();
      laptop.driver().get(String.valueOf(address));
      var quiz = PlayerPage.at(laptop).goTo(QUESTION);

      laptop.driver().switchTo().window(one);
      assertThat(quiz.answer("b")).isEqualTo("wrong");
      laptop.driver().switchTo().window(two);
      assertThat(quiz.awaitVerdict()).isEqualTo("wrong");
      assertThat(quiz.chosen()).containsExactly("b");
      quiz.check();
      quiz.awaitNote("This is the answer you gave before.");
      quiz.choose("a").check();
      laptop.await(driver -> quiz.awaitVerdict().equals("right"));
      laptop.driver().switchTo().window(one);
      laptop.await(driver -> quiz.awaitVerdict().equals("right"));
      assertThat(quiz.chosen()).containsExactly("a");
      quiz.awaitSaved("Saved 1 of 1");

      assertThat(tries("two tabs", student.name())).isEqualTo("2");
      assertThat(laptop.consoleErrors()).isEmpty();
    }
  }

  @Test
  void theBackButtonLosesNothing() {
    var code = desk().createClass("back button").assign();
    try (var phone = Browser.open(Screen.PHONE)) {
      var student = Lesson.join(phone, server.address(), code);
      assertThat(student.quiz().goTo(QUESTION).answer("a")).isEqualTo("right");
      student.quiz().goTo("body-fair-words").choose("a");
      student.quiz().awaitSaved("Saved 1 of 1");

      phone.driver().navigate().back();
      phone.await(driver -> driver.findElement(By.cssSelector(".class-tasks")).isDisplayed());
      phone.driver().navigate().back();
      phone.await(driver -> driver.findElement(By.cssSelector(".join-welcome")).isDisplayed());
      phone.driver().navigate().back();
      phone.await(driver -> driver.findElement(By.cssSelector(".names")).isDisplayed());
      phone.driver().navigate().refresh();
      var known = phone.await(driver -> driver.findElement(By.cssSelector(".known")));
      assertThat(known.getText()).contains("This device is in already, as " + student.name());

      known.findElement(By.cssSelector("a.button")).click();
      phone
          .await(driver -> driver.findElement(By.cssSelector(".class-tasks a[href*='/class/']")))
          .click();
      var again = PlayerPage.at(phone);
      assertThat(again.question()).isEqualTo("body-fair-words");
      assertThat(again.chosen()).containsExactly("a");
      again.awaitSaved("Saved 1 of 1");
      assertThat(desk().students("back button")).containsExactly(student.name());
      assertThat(tries("back button", student.name())).isEqualTo("1");
    }
  }

  private static TeacherDesk desk() {
    return new TeacherDesk(teacher, server.address());
  }

  /// How often a student has answered the question, as the teacher's file has it.
  private static String tries(String className, String pseudonym) {
    return desk().results(className).download("All answers (CSV)").stream()
        .filter(line -> line.get(0).equals(pseudonym) && line.get(1).equals(QUESTION))
        .map(line -> line.get(TRIES))
        .findFirst()
        .orElse("no such student");
  }
}
