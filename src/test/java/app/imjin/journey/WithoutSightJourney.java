package app.imjin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.journey.Browser.Screen;
import app.imjin.journey.page.ScreenReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/// A student at level A2 in Spanish who cannot see reads the story and answers, by the keyboard and
/// by what the browser tells assistive technology alone.
class WithoutSightJourney {
  private static final String MENU = "DisclosureTriangle";

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
  void anEasyTextInSpanishByKeyboardAndNames() {
    try (var browser = Browser.open(Screen.LAPTOP)) {
      browser.driver().get(server.address() + "/");
      var student = new ScreenReader(browser);
      findsTheStory(student);
      readsOn(student);
      looksUpAWord(student);
      asksHowWeKnow(student);
      setsTheSize(student);
      answers(student);
      assertThat(browser.consoleErrors()).isEmpty();
    }
  }

  private static void findsTheStory(ScreenReader student) {
    student.hear("heading", "Stories");
    student.tabTo(MENU, "Language").press(Keys.ENTER);
    student.tabTo("link", "Español").press(Keys.ENTER);
    student.hear("heading", "Historias");
    student.tabTo("link", "Leer la historia").press(Keys.ENTER);
    student.hear("navigation", "Pasos de la historia");
    student.tabTo(MENU, "Nivel").press(Keys.ENTER);
    student.tabTo("link", "Más fácil (A2)").press(Keys.ENTER);
    student.hear(MENU, "Nivel A2");
    student.hear("heading", "Una línea, una franja de tierra y un río");
    assertThat(student.focused().name()).isEqualTo("Nivel A2");
  }

  private static void readsOn(ScreenReader student) {
    student.tabTo("link", "Siguiente").press(Keys.ENTER);
    student.hear("heading", "1953: los combates terminan");
    assertThat(student.tells("1953: los combates terminan")).isTrue();
  }

  private static void looksUpAWord(ScreenReader student) {
    student.tabBackTo("button", "armisticio").press(Keys.ENTER);
    student.hear("button", "Cerrar");
    student.press(Keys.ESCAPE);
    student.hearNoMore("button", "Cerrar");
    assertThat(student.focused().name()).startsWith("armisticio");
  }

  private static void asksHowWeKnow(ScreenReader student) {
    student.tabTo(MENU, "¿Cómo lo sabemos?").press(Keys.ENTER);
    student.hear("heading", "¿Cómo lo sabemos?");
    student.press(Keys.ESCAPE);
    student.hearNoMore("heading", "¿Cómo lo sabemos?");
    assertThat(student.focused().name()).isEqualTo("¿Cómo lo sabemos?");
  }

  private static void setsTheSize(ScreenReader student) {
    student.tabBackTo(MENU, "Ajustes de lectura").press(Keys.ENTER);
    student.tabTo("radio", "100 %").press(Keys.ARROW_RIGHT);
    assertThat(student.focused().name()).isEqualTo("125 %");
    assertThat(student.focused().has("checked")).isTrue();
    student.press(Keys.ESCAPE);
    student.hearNoMore("radio", "125 %");
    assertThat(student.focused().name()).isEqualTo("Ajustes de lectura");
  }

  private static void answers(ScreenReader student) {
    student.tabBackTo(MENU, "Pasos").press(Keys.ENTER);
    student.tabTo("link", "14").press(Keys.ENTER);
    student.tabTo("link", "Ir al cuestionario").press(Keys.ENTER);
    student.hear("heading", "¿");
    student.tabTo("radio", "").press(Keys.SPACE);
    student.tabTo("button", "Comprobar").press(Keys.ENTER);
    student.hear("heading", "Todavía no");
  }
}
