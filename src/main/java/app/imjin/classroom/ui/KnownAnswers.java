package app.imjin.classroom.ui;

import app.imjin.classroom.AssignedQuizzes;
import app.imjin.classroom.Assignment;
import app.imjin.classroom.AttemptStep;
import app.imjin.classroom.AttemptStep.Answered;
import app.imjin.classroom.AttemptStep.Finished;
import app.imjin.common.Language;
import app.imjin.pack.QuestionId;
import app.imjin.quiz.Response;
import app.imjin.quiz.ui.VerdictJson;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What the server knows of an attempt, for the device: so a student goes on after a reload, a
/// restart or on another device.
@Component
class KnownAnswers {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final AssignedQuizzes quizzes;
  private final VerdictJson verdicts;
  private final Clock clock;

  KnownAnswers(AssignedQuizzes quizzes, VerdictJson verdicts, Clock clock) {
    this.quizzes = quizzes;
    this.verdicts = verdicts;
    this.clock = clock;
  }

  /// `{"answers":[…]}`, in the order in which the server took them, with the verdicts that may be
  /// shown now.
  String json(Assignment assignment, List<AttemptStep> steps, Language language) {
    var json = JSON.createObjectNode();
    var answers = json.putArray("answers");
    boolean told = assignment.showsVerdicts(clock.instant());
    var tries = new HashMap<QuestionId, Integer>();
    for (var step : steps) {
      var node = answers.addObject();
      node.put("id", step.id().toString()).put("givenAt", step.given().toString());
      node.put("late", !step.inTime());
      switch (step) {
        case Finished finished -> node.put("finish", true);
        case Answered answered -> {
          int number = tries.merge(answered.question(), 1, Integer::sum);
          answer(node, answered, number);
          if (told) {
            verdict(node, assignment, answered, number, language);
          }
        }
      }
    }
    return JSON.writeValueAsString(json);
  }

  private static void answer(ObjectNode node, Answered answered, int number) {
    node.put("question", answered.question().value());
    node.put("version", answered.questionVersion());
    node.set("response", JSON.readTree(answered.response()));
    node.put("try", number);
  }

  private void verdict(
      ObjectNode node, Assignment assignment, Answered answered, int number, Language language) {
    var version = quizzes.of(assignment);
    int left =
        switch (assignment.feedback()) {
          case AT_ONCE -> version.quiz().tries() - number;
          case AFTER_DUE -> 0;
        };
    version
        .question(answered.question())
        .ifPresent(question -> {
          var response = Response.read(JSON.readTree(answered.response()), question);
          var verdict = version.grade(question.id(), response);
          node.set("verdict", verdicts.of(version, question, verdict, left, language));
        });
  }
}
