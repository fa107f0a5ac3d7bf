package app.imjin.classroom.web;

import app.imjin.classroom.AssignedQuizzes;
import app.imjin.classroom.Assignment;
import app.imjin.classroom.Marked;
import app.imjin.classroom.Receipt;
import app.imjin.classroom.Receipt.Refusal;
import app.imjin.common.Language;
import app.imjin.common.Texts;
import app.imjin.quiz.ui.VerdictJson;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What the endpoint answers: for each delivery its state, and the verdict where it may be shown.
@Component
class AnswerReply {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final VerdictJson verdicts;
  private final AssignedQuizzes quizzes;

  AnswerReply(VerdictJson verdicts, AssignedQuizzes quizzes) {
    this.verdicts = verdicts;
    this.quizzes = quizzes;
  }

  JsonNode of(Assignment assignment, List<Receipt> receipts, Language language) {
    var reply = JSON.createObjectNode();
    var results = reply.putArray("results");
    receipts.forEach(receipt -> results.add(one(assignment, receipt, language)));
    return reply;
  }

  private ObjectNode one(Assignment assignment, Receipt receipt, Language language) {
    var node = JSON.createObjectNode().put("id", receipt.id().toString());
    return switch (receipt) {
      case Receipt.Stored(var id, var marked, var inTime) ->
          node.put("status", "stored")
              .put("late", !inTime)
              .set("verdict", verdict(assignment, marked, language));
      case Receipt.Repeated(var id, var marked, var inTime) ->
          node.put("status", "repeated")
              .put("late", !inTime)
              .set("verdict", verdict(assignment, marked, language));
      case Receipt.Refused(var id, var reason) ->
          node.put("status", "refused")
              .put("restart", reason == Refusal.RESET)
              .put("reason", Texts.of(language, "classroom.refused." + name(reason)));
    };
  }

  private static String name(Refusal reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private JsonNode verdict(Assignment assignment, Optional<Marked> marked, Language language) {
    return marked
        .<JsonNode>map(one ->
            verdicts.of(
                quizzes.of(assignment), one.question(), one.verdict(), one.triesLeft(), language))
        .orElseGet(JSON::nullNode);
  }
}
