package app.imjin.teaching.ui;

import app.imjin.classroom.Assignments;
import app.imjin.classroom.Attempts;
import app.imjin.classroom.Classes;
import app.imjin.classroom.Entrance;
import app.imjin.classroom.Participant;
import app.imjin.classroom.Roster;
import app.imjin.classroom.SchoolClass;
import app.imjin.security.Account;
import app.imjin.security.AccountId;
import app.imjin.security.MovingClock;
import app.imjin.security.TeacherAuthentication;
import app.imjin.security.TestHome;
import app.imjin.security.store.AccountStore;
import app.imjin.teaching.RoomNetwork;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// A teacher, newly signed in, with nothing yet.
@SpringBootTest
@Import(TeachingTestBase.Parts.class)
abstract class TeachingTestBase extends SpringBrowserlessTest {
  @Autowired MovingClock clock;
  @Autowired Classes classes;
  @Autowired Roster roster;
  @Autowired Entrance entrance;
  @Autowired Assignments assignments;
  @Autowired Attempts attempts;
  @Autowired RoomNetwork network;
  @Autowired private AccountStore accounts;

  Account teacher;

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
    @Primary
    RoomNetwork roomNetwork() {
      return new RoomNetwork();
    }
  }

  @BeforeEach
  void signIn() {
    clock.set(Instant.parse("2026-03-02T08:00:00Z"));
    network.connect("192.168.1.20");
    teacher = new Account(new AccountId(UUID.randomUUID()), "Ms Han " + UUID.randomUUID());
    accounts.add(teacher, "no hash", clock.instant());
    SecurityContextHolder.getContext()
        .setAuthentication(TeacherAuthentication.of(teacher, clock.instant()));
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  SchoolClass schoolClass() {
    return classes.create(teacher.id(), "8b");
  }

  Participant student(SchoolClass one) {
    var outcome = entrance.join(one, entrance.offers(one, 1).getFirst());
    return ((Entrance.Outcome.Joined) outcome).issued().participant();
  }

  void open(String address) {
    navigate(address.substring(1), Component.class);
  }

  /// Lets the page look for what students have done since.
  void look() {
    ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
  }

  String heading() {
    return $(H1.class).single().getText();
  }

  Button button(String label) {
    return $(Button.class).withText(label).single();
  }

  void press(String label) {
    test(button(label)).click();
  }

  void fill(String label, String value) {
    test($(TextField.class).withLabel(label).single()).setValue(value);
  }

  /// All that stands on the page, dialogs and messages included.
  String page() {
    return $(Component.class).all().stream()
        .map(component -> component.getElement().getTextRecursively())
        .distinct()
        .collect(Collectors.joining(" · "));
  }

  String said() {
    return $(Notification.class).all().stream()
        .map(note -> test(note).getText())
        .collect(Collectors.joining(" · "));
  }
}
