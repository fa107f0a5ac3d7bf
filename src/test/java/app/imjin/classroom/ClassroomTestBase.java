package app.imjin.classroom;

import app.imjin.common.FirstPaint;
import app.imjin.common.Language;
import app.imjin.common.PageRequest;
import app.imjin.common.PlainPage;
import app.imjin.pack.PackId;
import app.imjin.pack.QuizId;
import app.imjin.pack.StoryId;
import app.imjin.quiz.Option;
import app.imjin.quiz.Question;
import app.imjin.quiz.QuizVersion;
import app.imjin.quiz.QuizVersions;
import app.imjin.security.Account;
import app.imjin.security.AccountId;
import app.imjin.security.MovingClock;
import app.imjin.security.TestHome;
import app.imjin.security.store.AccountStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// A server with a teacher, on a database file of its own; each test makes its own class.
@SpringBootTest
@AutoConfigureMockMvc
@Import(ClassroomTestBase.Parts.class)
public abstract class ClassroomTestBase {
  private static final AtomicInteger ADDRESSES = new AtomicInteger();
  private static final PackId PACK = new PackId("dmz");

  @Autowired protected MockMvc mvc;
  @Autowired protected MovingClock clock;
  @Autowired protected Classes classes;
  @Autowired protected Roster roster;
  @Autowired protected Entrance entrance;
  @Autowired protected Assignments assignments;
  @Autowired protected Attempts attempts;
  @Autowired private AccountStore accounts;
  @Autowired private QuizVersions versions;
  @Autowired private List<FirstPaint> pages;

  private final String address = "10.1.0." + ADDRESSES.incrementAndGet();

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
  }

  protected SchoolClass schoolClass() {
    var teacher = new Account(new AccountId(UUID.randomUUID()), "T " + UUID.randomUUID());
    accounts.add(teacher, "no hash", clock.instant());
    return classes.create(teacher.id(), "Class 7b");
  }

  protected Participant student(SchoolClass schoolClass) {
    return join(schoolClass).participant();
  }

  protected IssuedTicket join(SchoolClass schoolClass) {
    var outcome = entrance.join(schoolClass, entrance.offers(schoolClass, 1).getFirst());
    return ((Entrance.Outcome.Joined) outcome).issued();
  }

  /// Makes one of two, and returns who stays.
  protected Participant merge(Participant one, Participant other) {
    return ((Roster.Merge.Merged) roster.merge(one, other)).kept();
  }

  protected QuizVersion quiz() {
    return versions.latest(PACK, new QuizId("imjin-check")).orElseThrow();
  }

  protected NewAssignment wish() {
    return NewAssignment.of(PACK, new StoryId("imjin"), quiz().id());
  }

  /// A question of the quiz where one option is right.
  protected Question.ChooseOne question() {
    return quiz().questions().stream()
        .filter(Question.ChooseOne.class::isInstance)
        .map(Question.ChooseOne.class::cast)
        .findFirst()
        .orElseThrow();
  }

  protected String right() {
    return option(Option.Right.class);
  }

  protected String wrong() {
    return option(Option.Wrong.class);
  }

  private String option(Class<? extends Option> kind) {
    return question().options().stream()
        .filter(kind::isInstance)
        .findFirst()
        .orElseThrow()
        .id()
        .value();
  }

  /// The page at an address, as the server draws it for a device with these cookies.
  protected PlainPage page(String path, Map<String, String> query, Map<String, String> cookies) {
    var request = new PageRequest(path.replaceFirst("^/", ""), query, cookies, Language.EN);
    return pages.stream()
        .map(paint -> paint.page(request))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow();
  }

  protected PlainPage page(String path, Participant participant) {
    return page(path, Map.of(), Map.of("imjin-participant", entrance.token(participant)));
  }

  /// Every test comes from an address of its own, so that none is slowed down by another.
  protected RequestPostProcessor here() {
    return request -> {
      request.setRemoteAddr(address);
      return request;
    };
  }
}
