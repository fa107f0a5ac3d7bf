package app.imjin.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.imjin.quiz.Question;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

/// When a student is through with an assignment in which nothing is handed in.
class FinishedTest extends ClassroomTestBase {
  @Test
  void whoHasAnsweredEverythingHasFinishedWithoutHandingIn() throws Exception {
    var schoolClass = schoolClass();
    var student = student(schoolClass);
    var assignment = assignments.assign(schoolClass, wish());
    var all = quiz().questions().stream().map(this::someAnswer).toList();

    send(student, assignment, all.subList(1, all.size()));
    assertThat(record(student, assignment).finished()).isEmpty();
    assertThat(tasks(schoolClass, student)).contains("16 of 17 answered");

    send(student, assignment, all.subList(0, 1));
    assertThat(record(student, assignment).finished()).contains(clock.instant());
    assertThat(tasks(schoolClass, student)).contains("Finished").doesNotContain("answered");
  }

  private void send(Participant student, Assignment assignment, List<String> answers)
      throws Exception {
    mvc.perform(
            post(ClassroomNavigation.answers(assignment))
                .with(here())
                .header("Authorization", "Bearer " + entrance.token(student))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"answers\":[" + String.join(",", answers) + "]}"))
        .andExpect(status().isOk());
  }

  private ParticipantRecord record(Participant student, Assignment assignment) {
    return attempts.record(
        assignment, student, attempts.current(assignment, student).orElseThrow());
  }

  private String tasks(SchoolClass schoolClass, Participant student) {
    return page("class/" + schoolClass.code(), student).main().select(".tasks").text();
  }

  private String someAnswer(Question question) {
    var response =
        switch (question) {
          case Question.ChooseOne one ->
              "\"chosen\":[\"%s\"]".formatted(one.options().getFirst().id());
          case Question.ChooseMany many ->
              "\"chosen\":[\"%s\"]".formatted(many.options().getFirst().id());
          case Question.TrueFalse _ -> "\"chosen\":[\"true\"]";
          case Question.Order order ->
              order.items().stream()
                  .map(item -> "\"" + item.id() + "\"")
                  .collect(Collectors.joining(",", "\"order\":[", "]"));
          case Question.PlaceOnMap _ -> "\"at\":[127,38]";
        };
    return "{\"id\":\"%s\",\"question\":\"%s\",\"version\":%d,\"response\":{%s},\"givenAt\":\"%s\"}"
        .formatted(UUID.randomUUID(), question.id(), question.version(), response, clock.instant());
  }
}
