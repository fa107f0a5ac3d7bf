package app.imjin.classroom;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.ResultActions;

/// A student with an assignment, and what the student's device sends.
abstract class DeviceTestBase extends ClassroomTestBase {
  protected SchoolClass schoolClass;
  protected Participant student;
  protected Assignment assignment;

  @BeforeEach
  void aStudentWithAnAssignment() {
    schoolClass = schoolClass();
    student = student(schoolClass);
    assignment = assignments.assign(schoolClass, wish());
  }

  protected String finish(String id) {
    return "{\"id\":\"%s\",\"finish\":true,\"givenAt\":\"%s\"}".formatted(id, clock.instant());
  }

  protected void feedbackAfterTheDueDate() {
    var due = clock.instant().plus(Duration.ofHours(1));
    assignment =
        assignments.assign(schoolClass, wish().withDue(due).withFeedback(Feedback.AFTER_DUE));
  }

  protected void due(Duration time) {
    assignment = assignments.assign(schoolClass, wish().withDue(clock.instant().plus(time)));
  }

  protected ParticipantRecord record(Participant participant) {
    return attempts.record(assignment).participants().stream()
        .filter(one -> one.participant().id().equals(participant.id()))
        .findFirst()
        .orElseThrow();
  }

  protected ResultActions send(Participant participant, String answers) throws Exception {
    return send(participant, answers, "");
  }

  protected ResultActions send(Participant participant, String answers, String more)
      throws Exception {
    return send(entrance.token(participant), body(answers).replaceFirst("\\{", "{" + more));
  }

  protected ResultActions sendAt(Instant time, String answers) throws Exception {
    return send(student, answers, "\"sentAt\":\"" + time + "\",");
  }

  protected ResultActions send(String token, String body) throws Exception {
    return mvc.perform(
        post(url())
            .with(here())
            .header("Authorization", "Bearer " + token)
            .contentType(MediaType.APPLICATION_JSON)
            .content(body));
  }

  protected String url() {
    return ClassroomNavigation.answers(assignment);
  }

  protected static String body(String answers) {
    return "{\"answers\":[" + answers + "]}";
  }

  protected String answer(String id, String option) {
    return answer(id, option, clock.instant());
  }

  protected String answer(String id, String option, Instant given) {
    return """
    {"id":"%s","question":"%s","version":%d,"response":{"chosen":["%s"]},"givenAt":"%s"}\
    """
        .formatted(id, question().id(), question().version(), option, given);
  }

  protected static String id() {
    return UUID.randomUUID().toString();
  }
}
