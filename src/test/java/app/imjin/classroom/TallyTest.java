package app.imjin.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/// What the meters say after a lesson, and what they never say.
@TestPropertySource(properties = "imjin.metrics-token=a-token-for-the-scraper")
class TallyTest extends DeviceTestBase {
  @Autowired private MeterRegistry meters;

  @Test
  void answersAreCountedOnceAndRefusedOnesByTheirReason() throws Exception {
    double confirmed = count("imjin.answers.confirmed");
    double settled = count("imjin.answers.refused", "reason", "settled");
    double begun = count("imjin.attempts.begun");
    long timed = meters.get("imjin.answers.confirmation").timer().count();
    long commits = meters.get("imjin.commit.size").summary().count();
    var id = id();
    send(student, answer(id, right()));
    send(student, answer(id, right()));
    send(student, answer(id(), wrong()));

    assertThat(count("imjin.answers.confirmed")).isEqualTo(confirmed + 1);
    assertThat(count("imjin.answers.refused", "reason", "settled")).isEqualTo(settled + 1);
    assertThat(count("imjin.attempts.begun")).isEqualTo(begun + 1);
    assertThat(meters.get("imjin.answers.confirmation").timer().count()).isEqualTo(timed + 3);
    assertThat(meters.get("imjin.commit.size").summary().count()).isEqualTo(commits + 3);
  }

  @Test
  void whatIsTurnedAwayUnreadIsCounted() throws Exception {
    double token = count("imjin.deliveries.refused", "reason", "token");
    double form = count("imjin.deliveries.refused", "reason", "form");
    double assignment = count("imjin.deliveries.refused", "reason", "assignment");
    send("no.token", body(answer(id(), right())));
    send(entrance.token(student), "{");
    send(student(schoolClass()), answer(id(), right()));
    assertThat(count("imjin.deliveries.refused", "reason", "token")).isEqualTo(token + 1);
    assertThat(count("imjin.deliveries.refused", "reason", "form")).isEqualTo(form + 1);
    assertThat(count("imjin.deliveries.refused", "reason", "assignment")).isEqualTo(assignment + 1);
  }

  @Test
  void comingInIsCountedByTheWayAndTheReasonAgainstIt() throws Exception {
    double byCode = count("imjin.joins", "way", "code");
    double byTicket = count("imjin.joins", "way", "ticket");
    double wrongCode = count("imjin.joins.refused", "reason", "code");
    double wrongTicket = count("imjin.joins.refused", "reason", "ticket");
    double wrongName = count("imjin.joins.refused", "reason", "name");
    var issued = join(schoolClass);
    form("/join/ticket", "ticket", issued.ticket().text());
    form("/join/ticket", "ticket", "river lamp wrongword");
    form("/join/in", "pseudonym", "Kim Min-jun");
    mvc.perform(
        post("/join/enter")
            .with(here())
            .header("Sec-Fetch-Site", "same-origin")
            .param("code", "no such code"));
    assertThat(count("imjin.joins", "way", "code")).isEqualTo(byCode + 1);
    assertThat(count("imjin.joins", "way", "ticket")).isEqualTo(byTicket + 1);
    assertThat(count("imjin.joins.refused", "reason", "ticket")).isEqualTo(wrongTicket + 1);
    assertThat(count("imjin.joins.refused", "reason", "name")).isEqualTo(wrongName + 1);
    assertThat(count("imjin.joins.refused", "reason", "code")).isEqualTo(wrongCode + 1);
  }

  @Test
  void packsAreShown() {
    assertThat(meters.get("imjin.packs").tag("state", "served").gauge().value()).isEqualTo(1);
    assertThat(meters.get("imjin.packs").tag("state", "refused").gauge().value()).isZero();
  }

  @Test
  void theScraperReadsThemAll() throws Exception {
    send(student, answer(id(), right()));
    var text =
        mvc.perform(
                get("/actuator/prometheus")
                    .header("Authorization", "Bearer a-token-for-the-scraper"))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(text)
        .contains(
            "imjin_answers_confirmed_total",
            "imjin_answers_refused_total{reason=\"no-try-left\"}",
            "imjin_deliveries_refused_total{reason=\"busy\"}",
            "imjin_answers_confirmation_seconds_bucket{le=\"0.25\"}",
            "imjin_attempts_begun_total",
            "imjin_commit_size_bucket{le=\"30.0\"}",
            "imjin_joins_total{way=\"code\"}",
            "imjin_joins_refused_total{reason=\"full\"}",
            "imjin_packs{state=\"served\"} 1.0",
            "http_server_requests_seconds_count",
            "hikaricp_connections",
            "jvm_memory_used_bytes");
  }

  /// However many addresses are asked for, there is one label for each endpoint.
  @Test
  void addressesAreLabelledByTheirKindAndNobodyIsNamed() throws Exception {
    for (int i = 0; i < 5; i++) {
      send(student, answer(id(), right()));
      mvc.perform(post("/api/answers/" + UUID.randomUUID()).with(here()));
    }
    var uris =
        meters.find("http.server.requests").meters().stream()
            .map(meter -> meter.getId().getTag("uri"))
            .collect(Collectors.toSet());
    assertThat(uris)
        .contains("/api/answers/{assignment}")
        .isSubsetOf(
            Set.of(
                "/api/answers/{assignment}",
                "/join/enter",
                "/join/in",
                "/join/ticket",
                "/actuator/prometheus",
                "REDIRECTION",
                "NOT_FOUND",
                "UNKNOWN"));
    var labels =
        meters.getMeters().stream()
            .map(Meter::getId)
            .flatMap(id -> id.getTags().stream())
            .map(Tag::getValue)
            .collect(Collectors.toSet());
    assertThat(labels)
        .doesNotContain(
            schoolClass.code().value(),
            student.pseudonym().value(),
            student.id().toString(),
            assignment.id().toString());
  }

  private void form(String address, String name, String value) throws Exception {
    mvc.perform(
        post(address)
            .with(here())
            .header("Sec-Fetch-Site", "same-origin")
            .param("code", schoolClass.code().value())
            .param(name, value));
  }

  private double count(String name, String... labels) {
    return meters.get(name).tags(labels).counter().count();
  }
}
