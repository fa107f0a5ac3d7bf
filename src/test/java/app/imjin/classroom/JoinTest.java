package app.imjin.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// How students come in, leave and come back.
class JoinTest extends ClassroomTestBase {
  private SchoolClass schoolClass;

  @BeforeEach
  void aClass() {
    schoolClass = schoolClass();
  }

  @Test
  void theCodeIsTakenHoweverItIsTyped() throws Exception {
    var typed = " " + schoolClass.code().inHalves().toLowerCase() + " ";
    enter(typed).andExpect(redirectedUrl(ClassroomNavigation.join(schoolClass.code())));
  }

  @Test
  void aWrongCodeIsToldAndNothingTypedIsLost() throws Exception {
    var answer = enter("c4d-6f<").andReturn();
    assertThat(answer.getResponse().getRedirectedUrl()).startsWith("/join?code=c4d-6f%3C&problem=");
    var page = page("/join", Map.of("problem", "code", "code", "c4d-6f<"), Map.of()).main();
    assertThat(page.select("[role=alert]").text()).contains("No class has this code");
    assertThat(page.select("#code").attr("value")).isEqualTo("c4d-6f<");
    assertThat(page.select("#code").attr("aria-describedby")).contains("problem");
    assertThat(page.select("label[for=code]").text()).isEqualTo("Class code");
  }

  @Test
  void theShortLinkOffersNamesAndOtherNames() {
    var first = page(link(), Map.of(), Map.of()).main();
    assertThat(first.select("button[name=pseudonym]")).hasSize(6);
    assertThat(first.select("h1")).hasSize(1);
    var second = page(link(), Map.of(), Map.of()).main();
    assertThat(second.select("button[name=pseudonym]").eachText())
        .isNotEqualTo(first.select("button[name=pseudonym]").eachText());
  }

  @Test
  void aStudentChoosesANameAndSeesTheTicketOnce() throws Exception {
    var joined = join(name(), UUID.randomUUID().toString());
    var token = cookieOf(joined, "imjin-participant");
    var student = entrance.recognise(token).orElseThrow();
    assertThat(joined.getResponse().getHeaders("Set-Cookie").toString())
        .contains("HttpOnly", "SameSite=Lax")
        .doesNotContain("Secure");

    var ticketCookie = cookieOf(joined, "imjin-ticket");
    var cookies = Map.of("imjin-participant", token, "imjin-ticket", ticketCookie);
    var welcome = page("/join/welcome", Map.of(), cookies);
    assertThat(welcome.main().select("h1").text()).contains(student.pseudonym().value());
    assertThat(welcome.main().select(".ticket span")).hasSize(3);

    mvc.perform(
            post("/join/written")
                .with(here())
                .header("Sec-Fetch-Site", "same-origin")
                .cookie(new Cookie("imjin-participant", token)))
        .andExpect(redirectedUrl(ClassroomNavigation.schoolClass(schoolClass.code())))
        .andExpect(cookie().maxAge("imjin-ticket", 0));
    var again = page("/join/welcome", student).main();
    assertThat(again.select(".ticket")).isEmpty();
    assertThat(again.text()).contains("have been shown already");
  }

  @Test
  void theTicketBringsTheSameStudentBackOnAnotherDevice() throws Exception {
    var issued = join(schoolClass);
    var answer =
        send(post("/join/ticket")
                .param("code", schoolClass.code().value())
                .param("ticket", issued.ticket().text().toUpperCase().replace(" ", ", ")))
            .andExpect(redirectedUrl(ClassroomNavigation.schoolClass(schoolClass.code())))
            .andReturn();
    assertThat(entrance.recognise(cookieOf(answer, "imjin-participant")))
        .contains(issued.participant());
  }

  @Test
  void aWrongTicketIsToldAndKeptOutOfTheAddress() throws Exception {
    var answer =
        send(post("/join/ticket")
                .param("code", schoolClass.code().value())
                .param("ticket", "river lamp wrongword"))
            .andReturn();
    assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo(link() + "?problem=ticket");
    var page =
        page(
                link(),
                Map.of("problem", "ticket"),
                Map.of("imjin-typed", cookieOf(answer, "imjin-typed")))
            .main();
    assertThat(page.select("#ticket").attr("value")).isEqualTo("river lamp wrongword");
    assertThat(page.select("details[open]")).hasSize(1);
  }

  @Test
  void aTicketOfAnotherClassOpensNothingHere() throws Exception {
    var foreign = join(schoolClass());
    send(post("/join/ticket")
            .param("code", schoolClass.code().value())
            .param("ticket", foreign.ticket().text()))
        .andExpect(redirectedUrl(link() + "?problem=ticket"));
  }

  @Test
  void aDoubleClickMakesOneStudent() throws Exception {
    var visit = UUID.randomUUID().toString();
    var name = name();
    var first = cookieOf(join(name, visit), "imjin-participant");
    var second = cookieOf(join(name, visit), "imjin-participant");
    assertThat(second).isEqualTo(first);
    assertThat(roster.of(schoolClass)).hasSize(1);
  }

  @Test
  void aNameThatIsTakenIsTold() throws Exception {
    var name = name();
    join(name, UUID.randomUUID().toString());
    send(in(name, UUID.randomUUID().toString()))
        .andExpect(redirectedUrl(link() + "?problem=taken"));
    send(in("Minjun Kim", UUID.randomUUID().toString()))
        .andExpect(redirectedUrl(link() + "?problem=name"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/join/enter", "/join/in", "/join/ticket"})
  void whoGuessesCodesMustWaitButAClassMayMistype(String form) throws Exception {
    for (int i = 0; i < 60; i++) {
      guess(form, "CCCCC" + (i % 2 == 0 ? "C" : "D"))
          .andExpect(header().string("Location", containsString("=code")));
    }
    for (var code : new String[] {schoolClass.code().value(), "CCCCCC"}) {
      guess(form, code).andExpect(header().string("Location", containsString("=wait")));
    }
    assertThat(roster.of(schoolClass)).isEmpty();
    clock.pass(Duration.ofSeconds(11));
    guess(form, schoolClass.code().value())
        .andExpect(header().string("Location", not(containsString("=wait"))));
  }

  private ResultActions guess(String form, String code) throws Exception {
    return send(post(form).param("code", code).param("pseudonym", name()));
  }

  @Test
  void whoMustWaitFindsWhatWasTypedAgain() throws Exception {
    for (int i = 0; i < 60; i++) {
      enter("CCCCCC");
    }
    var answer =
        send(post("/join/ticket")
                .param("code", schoolClass.code().value())
                .param("ticket", "river lamp stone"))
            .andExpect(redirectedUrlPattern(link() + "?*problem=wait"))
            .andReturn();
    var page =
        page(
                link(),
                Map.of("problem", "wait"),
                Map.of("imjin-typed", cookieOf(answer, "imjin-typed")))
            .main();
    assertThat(page.select("#ticket").attr("value")).isEqualTo("river lamp stone");
  }

  @Test
  void aClassComesInFromOneAddressButNobodyFillsItAlone() throws Exception {
    for (int i = 0; i < 60; i++) {
      join(name(), UUID.randomUUID().toString());
    }
    for (int i = 0; i < 100; i++) {
      send(in(name(), UUID.randomUUID().toString()))
          .andExpect(redirectedUrl(link() + "?problem=crowd"));
    }
    assertThat(roster.of(schoolClass)).hasSize(60);
    var page = page(link(), Map.of("problem", "crowd"), Map.of()).main();
    assertThat(page.select("[role=alert]").text()).contains("wait half a minute");

    mvc.perform(in(name(), "").with(elsewhere()).header("Sec-Fetch-Site", "same-origin"))
        .andExpect(redirectedUrl("/join/welcome"));
    clock.pass(Duration.ofSeconds(30));
    join(name(), UUID.randomUUID().toString());
  }

  private static RequestPostProcessor elsewhere() {
    return request -> {
      request.setRemoteAddr("10.9.9.9");
      return request;
    };
  }

  @Test
  void notMeAndFinishedLeaveNothingBehind() throws Exception {
    var student = student(schoolClass);
    for (var code : new String[] {"", schoolClass.code().value()}) {
      send(post("/join/leave")
              .param("code", code)
              .cookie(new Cookie("imjin-participant", entrance.token(student))))
          .andExpect(status().isSeeOther())
          .andExpect(redirectedUrl(code.isEmpty() ? "/join" : link()))
          .andExpect(cookie().maxAge("imjin-participant", 0))
          .andExpect(cookie().maxAge("imjin-ticket", 0))
          .andExpect(header().string("Clear-Site-Data", "\"storage\""))
          .andExpect(cookie().value("imjin-left", "1"));
    }
    assertThat(page("/join", Map.of(), Map.of("imjin-left", "1")).main().select("forget-device"))
        .hasSize(1);
    assertThat(page("/join", Map.of(), Map.of()).main().select("forget-device")).isEmpty();
  }

  @Test
  void theAddressOfAFormLeadsBackToTheBeginning() throws Exception {
    mvc.perform(get("/join/enter")).andExpect(redirectedUrl("/join"));
  }

  @Test
  void anArchivedClassLetsNobodyIn() throws Exception {
    classes.archive(schoolClass);
    enter(schoolClass.code().value())
        .andExpect(header().string("Location", containsString("=code")));
  }

  @Test
  void theDeviceKnowsWhoIsHere() {
    var student = student(schoolClass);
    var page = page("/join", student).main();
    assertThat(page.text()).contains("You are " + student.pseudonym());
    var tasks = page(ClassroomNavigation.schoolClass(schoolClass.code()), student);
    assertThat(tasks.tools().orElseThrow().text())
        .contains(student.pseudonym().value(), "Not me", "Leave this device");
  }

  @Test
  void aStrangerIsAskedToJoin() {
    var page = page(ClassroomNavigation.schoolClass(schoolClass.code()), Map.of(), Map.of()).main();
    assertThat(page.select("a.button").attr("href")).isEqualTo(link());
    var expired =
        page(
                ClassroomNavigation.schoolClass(schoolClass.code()),
                Map.of(),
                Map.of("imjin-participant", "old"))
            .main();
    assertThat(expired.text()).contains("no longer in");
  }

  @Test
  void aChangedCodeLeadsToTheNewAddress() {
    var student = student(schoolClass);
    var changed = classes.newCode(schoolClass);
    assertThat(changed.code()).isNotEqualTo(schoolClass.code());
    var page = page(ClassroomNavigation.schoolClass(schoolClass.code()), student).main();
    assertThat(page.select("a.button").attr("href"))
        .isEqualTo(ClassroomNavigation.schoolClass(changed.code()));
  }

  @Test
  void theTasksShowWhenTheyAreDueAndHowFarOneIs() {
    var student = student(schoolClass);
    var address = ClassroomNavigation.schoolClass(schoolClass.code());
    assertThat(page(address, student).main().text()).contains("nothing to do");
    var due = clock.instant().plus(Duration.ofDays(2));
    var assignment = assignments.assign(schoolClass, wish().withDue(due));
    var page = page(address, student).main();
    assertThat(page.select(".tasks a").attr("href"))
        .isEqualTo(ClassroomNavigation.assignment(schoolClass.code(), assignment));
    assertThat(page.select("local-time time").attr("datetime")).isEqualTo(due.toString());
    assertThat(page.select(".state").text()).isEqualTo("Not begun");
    clock.pass(Duration.ofDays(3));
    assertThat(page(address, student).main().select("h2").text()).contains("Past");
  }

  @Test
  void anAssignmentThatIsOverSaysSo() {
    var student = student(schoolClass);
    var assignment =
        assignments.assign(schoolClass, wish().withDue(clock.instant().plus(Duration.ofHours(1))));
    var address = ClassroomNavigation.assignment(schoolClass.code(), assignment);
    assertThat(page(address, student).main().select("quiz-player")).hasSize(1);
    clock.pass(Duration.ofHours(2));
    assertThat(page(address, student).main().text()).contains("The time for this is over");
    assertThat(page("/class/" + schoolClass.code() + "/99", student).status()).isEqualTo(404);
  }

  private ResultActions enter(String code) throws Exception {
    return send(post("/join/enter").param("code", code));
  }

  private MvcResult join(String name, String visit) throws Exception {
    return send(in(name, visit)).andExpect(redirectedUrl("/join/welcome")).andReturn();
  }

  private MockHttpServletRequestBuilder in(String name, String visit) {
    return post("/join/in")
        .param("code", schoolClass.code().value())
        .param("pseudonym", name)
        .param("visit", visit);
  }

  private ResultActions send(MockHttpServletRequestBuilder form) throws Exception {
    return mvc.perform(form.with(here()).header("Sec-Fetch-Site", "same-origin"))
        .andExpect(status().isSeeOther());
  }

  private String name() {
    return entrance.offers(schoolClass, 1).getFirst().value();
  }

  private String link() {
    return ClassroomNavigation.join(schoolClass.code());
  }

  private static String cookieOf(MvcResult result, String name) {
    var cookie = result.getResponse().getCookie(name);
    if (cookie == null) {
      throw new AssertionError("No cookie " + name);
    }
    return cookie.getValue();
  }
}
