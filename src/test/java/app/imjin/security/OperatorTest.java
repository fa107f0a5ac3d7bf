package app.imjin.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.imjin.security.store.AccountStore;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// What somebody learns who watches over the server, and what everybody else does.
@SpringBootTest(properties = "imjin.metrics-token=" + OperatorTest.TOKEN)
@AutoConfigureMockMvc
class OperatorTest {
  static final String TOKEN = "a-token-for-the-scraper";

  @Autowired private MockMvc mvc;
  @Autowired private ApplicationContext application;
  @Autowired private AccountStore accounts;

  @DynamicPropertySource
  static void home(DynamicPropertyRegistry registry) {
    TestHome.register(registry);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
  void whetherAllIsWellIsSaidToAnybodyAndNothingElse(String address) throws Exception {
    mvc.perform(get(address))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.status").value("UP"))
        .andExpect(jsonPath("$.components").doesNotExist())
        .andExpect(jsonPath("$.details").doesNotExist());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/actuator/prometheus", "/actuator/info"})
  void theRestIsForTeachersAndForTheToken(String address) throws Exception {
    mvc.perform(get(address))
        .andExpect(status().isUnauthorized())
        .andExpect(header().string("WWW-Authenticate", "Bearer"))
        .andExpect(jsonPath("$.detail", containsString("imjin.metrics-token")));
    mvc.perform(get(address).header("Authorization", "Bearer " + TOKEN + "x"))
        .andExpect(status().isUnauthorized());
    mvc.perform(get(address).header("Authorization", "Bearer "))
        .andExpect(status().isUnauthorized());
    mvc.perform(get(address).with(teacher())).andExpect(status().isOk());
    var answer =
        mvc.perform(get(address).header("Authorization", "Bearer " + TOKEN))
            .andExpect(status().isOk())
            .andReturn();
    assertThat(answer.getRequest().getSession(false)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/actuator",
        "/actuator/env",
        "/actuator/beans",
        "/actuator/heapdump",
        "/actuator/health/db",
        "/actuator/metrics",
        "/actuator/nothing"
      })
  void nothingElseIsThere(String address) throws Exception {
    mvc.perform(get(address)).andExpect(status().isUnauthorized());
    mvc.perform(get(address).with(teacher())).andExpect(status().isNotFound());
    mvc.perform(get(address).header("Authorization", "Bearer " + TOKEN))
        .andExpect(status().isNotFound());
  }

  @Test
  void theServerIsOnlyWatched() throws Exception {
    mvc.perform(post("/actuator/health").with(teacher())).andExpect(status().isNotFound());
    mvc.perform(post("/actuator/shutdown").with(teacher())).andExpect(status().isNotFound());
  }

  @Test
  void theInfoSaysWhatRunsHereAndNoSecret() throws Exception {
    mvc.perform(get("/actuator/info").with(teacher()))
        .andExpect(jsonPath("$.build.version").isNotEmpty())
        .andExpect(jsonPath("$.build.time").isNotEmpty())
        .andExpect(jsonPath("$.java.version").isNotEmpty())
        .andExpect(jsonPath("$.packs.served[0].id").value("dmz"))
        .andExpect(jsonPath("$.packs.served[0].version").isNotEmpty())
        .andExpect(jsonPath("$.packs.refused").isEmpty())
        .andExpect(jsonPath("$.database").value("h2"))
        .andExpect(content().string(not(containsString("jdbc:"))))
        .andExpect(content().string(not(containsString(TOKEN))));
  }

  @Test
  void aServerThatIsAboutToStopTakesNoNewWorkButIsAlive() throws Exception {
    AvailabilityChangeEvent.publish(application, ReadinessState.REFUSING_TRAFFIC);
    try {
      mvc.perform(get("/actuator/health/readiness")).andExpect(status().isServiceUnavailable());
      mvc.perform(get("/actuator/health/liveness")).andExpect(status().isOk());
    } finally {
      AvailabilityChangeEvent.publish(application, ReadinessState.ACCEPTING_TRAFFIC);
    }
  }

  private RequestPostProcessor teacher() {
    var account = new Account(new AccountId(UUID.randomUUID()), "Ms Park " + UUID.randomUUID());
    accounts.add(account, "no hash", Instant.now());
    var since = accounts.passwordSince(account.id()).orElseThrow();
    return authentication(TeacherAuthentication.of(account, since));
  }
}
