package app.imjin.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.imjin.security.store.AccountStore;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// A teacher who sets a new password because somebody else knows the old one.
@SpringBootTest
@AutoConfigureMockMvc
class CurrentPasswordTest {
  private static final String PASSWORD = "the river is cold";

  @Autowired private MockMvc mvc;
  @Autowired private MovingClock clock;
  @Autowired private AccountStore accounts;
  @Autowired private PasswordEncoder encoder;
  @Autowired private SignIn signIn;
  @Autowired private JdbcClient jdbc;

  private final String name = "Ms Han " + UUID.randomUUID();
  private final Account teacher = new Account(new AccountId(UUID.randomUUID()), name);

  @DynamicPropertySource
  static void home(DynamicPropertyRegistry registry) {
    TestHome.register(registry);
  }

  @TestConfiguration
  static class Parts {
    @Bean
    @Primary
    MovingClock movingClock() {
      return new MovingClock();
    }

    @Bean
    TeachersPage teachersPage() {
      return new TeachersPage();
    }
  }

  @RestController
  static class TeachersPage {
    @GetMapping("/teach/echo")
    String answer() {
      return "here";
    }
  }

  @Test
  void aNewPasswordEndsWhatBeganWithTheOldOne() throws Exception {
    accounts.add(teacher, Passwords.hash(encoder, PASSWORD), clock.instant());
    var before = session(PASSWORD);
    assertIn(before);
    clock.pass(Duration.ofMinutes(5));
    accounts.changePassword(
        teacher.id(), Passwords.hash(encoder, "a boat with no light"), clock.instant());
    assertOut(before);
    assertThat(before.isInvalid()).isTrue();
    assertIn(session("a boat with no light"));
  }

  @Test
  void anAccountThatIsGoneIsNoLongerIn() throws Exception {
    accounts.add(teacher, Passwords.hash(encoder, PASSWORD), clock.instant());
    var session = session(PASSWORD);
    jdbc.sql("delete from account where id = :id").param("id", teacher.id().value()).update();
    assertOut(session);
  }

  /// A session as a browser has it after it signed in.
  private MockHttpSession session(String password) {
    var welcome = (SignIn.Outcome.Welcome) signIn.attempt(name, password, "10.0.0.1");
    var proof = TeacherAuthentication.of(welcome.account(), welcome.passwordSince());
    var session = new MockHttpSession();
    session.setAttribute(
        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
        new SecurityContextImpl(proof));
    return session;
  }

  private void assertIn(MockHttpSession session) throws Exception {
    mvc.perform(get("/actuator/info").session(session)).andExpect(status().isOk());
    mvc.perform(get("/teach/echo").session(session)).andExpect(status().isOk());
  }

  private void assertOut(MockHttpSession session) throws Exception {
    mvc.perform(get("/teach/echo").session(session).accept(MediaType.TEXT_HTML))
        .andExpect(redirectedUrl("/sign-in"));
    mvc.perform(get("/actuator/info").session(session)).andExpect(status().isUnauthorized());
  }
}
