package app.imjin.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.security.AccountId;
import app.imjin.security.ConsoleText;
import app.imjin.security.CurrentTeacher;
import app.imjin.security.FirstTeacher;
import app.imjin.security.KnownBrowsers;
import app.imjin.security.LostPassword;
import app.imjin.security.MovingClock;
import app.imjin.security.SecurityTestSeam;
import app.imjin.security.SignIn;
import app.imjin.security.TestHome;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// The first start as the first teacher lives it, and the days after.
@SpringBootTest
class SetupTest extends SpringBrowserlessTest {
  private static final String PASSWORD = "the river is cold";

  @Autowired private ConsoleText console;
  @Autowired private MovingClock clock;
  @Autowired private FirstTeacher firstTeacher;
  @Autowired private LostPassword lostPassword;
  @Autowired private SignIn signIn;
  @Autowired private KnownBrowsers browsers;
  @Autowired private CurrentTeacher currentTeacher;
  @Autowired private JdbcClient jdbc;
  @Autowired private AtomicInteger freshIds;

  @DynamicPropertySource
  static void home(DynamicPropertyRegistry registry) {
    TestHome.register(registry);
    registry.add("imjin.reset-password", () -> "Ms Han");
  }

  @TestConfiguration
  static class Parts {
    @Bean
    @Primary
    ConsoleText consoleText() {
      return new ConsoleText();
    }

    /// The simulated request cannot change its session id; the call is counted instead.
    @Bean
    @Primary
    SessionAuthenticationStrategy countingStrategy(AtomicInteger freshIds) {
      return (authentication, request, response) -> freshIds.incrementAndGet();
    }

    @Bean
    AtomicInteger freshIds() {
      return new AtomicInteger();
    }

    @Bean
    @Primary
    MovingClock movingClock() {
      return new MovingClock();
    }
  }

  @BeforeEach
  void startAgain() {
    SecurityContextHolder.clearContext();
    jdbc.sql("delete from console_code").update();
    jdbc.sql("delete from account").update();
    clock.pass(Duration.ofDays(1));
    SecurityTestSeam.start(firstTeacher);
  }

  @Test
  void theSetupCodeOpensTheWayToTheFirstTeacher() {
    navigate("sign-in", SetupView.class);
    assertThat(heading()).isEqualTo("Set up Imjin");

    fill("Setup code", "AAAA-BBBB-CCCC");
    press("Continue");
    assertThat(field("Setup code").getErrorMessage()).contains("not the code of this server");

    fill("Setup code", " " + console.code().toLowerCase().replace("-", " "));
    press("Continue");
    assertThat(heading()).isEqualTo("Your account");

    fill("Your name", "Ms Han");
    secret("New password", "short");
    press("Create my account");
    assertThat(password("New password").getErrorMessage()).contains("at least 12");

    secret("New password", PASSWORD);
    secret("The same password again", PASSWORD + "er");
    press("Create my account");
    assertThat(password("The same password again").isInvalid()).isTrue();
    assertThat(firstTeacher.isAwaited()).isTrue();

    secret("The same password again", PASSWORD);
    press("Create my account");
    assertThat(firstTeacher.isAwaited()).isFalse();
    assertThat(currentTeacher.require().name()).isEqualTo("Ms Han");
    assertThat(hash()).startsWith("$argon2id$").doesNotContain(PASSWORD);
  }

  @Test
  void theCodeIsPrintedInAFrameAndStoredOnlyAsAHash() {
    var printed = console.printed().getLast();
    assertThat(printed).contains("/teach").contains("|  2. Enter this setup code:  ");
    assertThat(jdbc.sql("select code_hash from console_code").query(String.class).single())
        .hasSize(64)
        .doesNotContain(console.code());
  }

  @Test
  void aNewStartPrintsANewCodeAndTheOldOneNoLongerOpens() {
    var old = console.code();
    SecurityTestSeam.start(firstTeacher);
    assertThat(firstTeacher.check(old, "a")).isInstanceOf(FirstTeacher.Answer.Wrong.class);
    assertThat(firstTeacher.check(console.code(), "a"))
        .isInstanceOf(FirstTeacher.Answer.Right.class);
  }

  @Test
  void theSetupCodeWorksOnce() {
    var code = console.code();
    assertThat(firstTeacher.create(code, "Ms Han", PASSWORD)).isPresent();
    assertThat(firstTeacher.create(code, "Mr Kim", PASSWORD)).isEmpty();
  }

  @Test
  void whoGuessesTheSetupCodeMustWait() {
    navigate(SetupView.class);
    for (int i = 0; i < 12; i++) {
      fill("Setup code", "GUESS" + i);
      press("Continue");
    }
    assertThat(texts()).contains("Too many tries. Please wait a minute");
  }

  @Test
  void aTeacherSignsInAndIsToldWhenSomethingIsWrong() {
    firstTeacher.create(console.code(), "Ms Han", PASSWORD);
    navigate(SignInView.class);
    fill("Your name", "ms han");
    secret("Password", "the river is warm");
    press("Sign in");
    assertThat(texts()).contains("do not belong together");
    assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();

    int before = freshIds.get();
    secret("Password", PASSWORD);
    press("Sign in");
    assertThat(freshIds).hasValue(before + 1);
    assertThat(currentTeacher.require().name()).isEqualTo("Ms Han");
  }

  @Test
  void whoGuessesAPasswordMustWaitEvenWithTheRightOne() {
    firstTeacher.create(console.code(), "Ms Han", PASSWORD);
    guess(6, "10.0.0.9");
    assertThat(signIn.attempt("Ms Han", PASSWORD, "10.0.0.9"))
        .isInstanceOf(SignIn.Outcome.Wait.class);
    clock.pass(Duration.ofMinutes(1));
    assertThat(signIn.attempt("Ms Han", PASSWORD, "10.0.0.9"))
        .isInstanceOf(SignIn.Outcome.Welcome.class);
  }

  @Test
  void aPhoneThatGuessesDoesNotKeepTheTeachersLaptopOut() {
    firstTeacher.create(console.code(), "Ms Han", PASSWORD);
    guess(50, "10.0.0.7");
    assertThat(signIn.attempt("Ms Han", PASSWORD, "10.0.0.9"))
        .isInstanceOf(SignIn.Outcome.Welcome.class);
  }

  @Test
  void guessingFromManyAddressesIsSlowToo() {
    firstTeacher.create(console.code(), "Ms Han", PASSWORD);
    for (int i = 0; i < 60; i++) {
      guess(1, "10.0.0." + i);
    }
    assertThat(signIn.attempt("Ms Han", PASSWORD, "10.0.0.99"))
        .isInstanceOf(SignIn.Outcome.Wait.class);
  }

  /// Behind the router of a school everybody has one address.
  @Test
  void theTeachersOwnBrowserGetsInWhereverOthersGuess() {
    var teacher = firstTeacher.create(console.code(), "Ms Han", PASSWORD).orElseThrow();
    var cookie = browsers.keep(teacher.id(), new MockHttpServletRequest()).getValue();
    for (int i = 0; i < 100; i++) {
      guess(1, "10.0.0." + (i % 50));
    }
    guess(50, "10.0.0.9");
    assertThat(signIn.attempt("Ms Han", PASSWORD, "10.0.0.9", Optional.of(cookie)))
        .isInstanceOf(SignIn.Outcome.Welcome.class);

    for (int i = 0; i < 6; i++) {
      signIn.attempt("Ms Han", "guess number " + i, "10.0.0.9", Optional.of(cookie));
    }
    assertThat(signIn.attempt("Ms Han", PASSWORD, "10.0.0.9", Optional.of(cookie)))
        .isInstanceOf(SignIn.Outcome.Wait.class);
  }

  @Test
  void aBrowserIsNotKnownByACookieOfAnotherTeacherOrAMadeUpOne() {
    firstTeacher.create(console.code(), "Ms Han", PASSWORD);
    guess(6, "10.0.0.9");
    var somebody = new AccountId(UUID.randomUUID());
    var foreign = browsers.keep(somebody, new MockHttpServletRequest()).getValue();
    for (var cookie : List.of(foreign, "a.b", ".", "no mark")) {
      assertThat(signIn.attempt("Ms Han", PASSWORD, "10.0.0.9", Optional.of(cookie)))
          .isInstanceOf(SignIn.Outcome.Wait.class);
    }
  }

  private void guess(int times, String address) {
    for (int i = 0; i < times; i++) {
      signIn.attempt("Ms Han", "guess number " + i, address);
    }
  }

  @Test
  void aLostPasswordIsResetWithACodeFromTheConsole() {
    firstTeacher.create(console.code(), "Ms Han", PASSWORD);
    SecurityTestSeam.start(lostPassword);
    var code = console.code();
    var fresh = "a boat with no light";

    navigate(NewPasswordView.class);
    fill("Your name", "Ms Han");
    fill("Reset code", code);
    secret("New password", fresh);
    secret("The same password again", fresh);
    press("Set the password");

    assertThat(signIn.attempt("Ms Han", fresh, "a")).isInstanceOf(SignIn.Outcome.Welcome.class);
    assertThat(signIn.attempt("Ms Han", PASSWORD, "a")).isInstanceOf(SignIn.Outcome.Wrong.class);
    assertThat(lostPassword.change("Ms Han", code, PASSWORD, "a"))
        .isInstanceOf(LostPassword.Outcome.Wrong.class);
  }

  @Test
  void aResetCodeExpiresAfterAnHour() {
    firstTeacher.create(console.code(), "Ms Han", PASSWORD);
    SecurityTestSeam.start(lostPassword);
    clock.pass(Duration.ofMinutes(61));
    assertThat(lostPassword.change("Ms Han", console.code(), "a boat with no light", "a"))
        .isInstanceOf(LostPassword.Outcome.Wrong.class);
  }

  private String hash() {
    return jdbc.sql("select password_hash from account").query(String.class).single();
  }

  private String heading() {
    return $(H1.class).single().getText();
  }

  private String texts() {
    return $(Paragraph.class).all().stream()
        .map(paragraph -> paragraph.getText())
        .toList()
        .toString();
  }

  private TextField field(String label) {
    return $(TextField.class).withCondition(field -> field.getLabel().equals(label)).single();
  }

  private PasswordField password(String label) {
    return $(PasswordField.class).withCondition(field -> field.getLabel().equals(label)).single();
  }

  private void fill(String label, String value) {
    test(field(label)).setValue(value);
  }

  private void secret(String label, String value) {
    test(password(label)).setValue(value);
  }

  private void press(String label) {
    test($(Button.class).withText(label).single()).click();
  }
}
