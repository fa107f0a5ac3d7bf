package app.imjin.classroom.web;

import app.imjin.classroom.Assignment;
import app.imjin.classroom.Marked;
import app.imjin.classroom.Receipt;
import app.imjin.classroom.Receipt.Refusal;
import app.imjin.common.Language;
import app.imjin.common.RichText;
import app.imjin.common.Texts;
import app.imjin.quiz.EvidenceText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What the endpoint answers: for each delivery its state, and the verdict where it may be shown.
@Component
class AnswerReply {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Optional<EvidenceText> evidence;

  AnswerReply(Optional<EvidenceText> evidence) {
    this.evidence = evidence;
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
      case Receipt.Stored(var id, var marked) ->
          node.put("status", "stored").set("verdict", verdict(assignment, marked, language));
      case Receipt.Repeated(var id, var marked) ->
          node.put("status", "repeated").set("verdict", verdict(assignment, marked, language));
      case Receipt.Refused(var id, var reason) ->
          node.put("status", "refused")
              .put("reason", Texts.of(language, "classroom.refused." + name(reason)));
    };
  }

  private static String name(Refusal reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private JsonNode verdict(Assignment assignment, Optional<Marked> marked, Language language) {
    return marked
        .<JsonNode>map(one -> verdict(assignment, one, language))
        .orElseGet(JSON::nullNode);
  }

  private ObjectNode verdict(Assignment assignment, Marked marked, Language language) {
    var verdict = marked.verdict();
    var node =
        JSON.createObjectNode()
            .put("fraction", verdict.fraction().toString())
            .put("right", verdict.right())
            .put("feedback", feedback(marked, language))
            .put("triesLeft", marked.triesLeft());
    evidence
        .flatMap(text -> text.of(assignment.pack(), verdict.proof(), language))
        .ifPresent(
            found -> node.putObject("again").put("href", found.href()).put("label", found.label()));
    return node;
  }

  private static String feedback(Marked marked, Language language) {
    return marked.verdict().feedback().stream()
        .map(text -> "<p>" + new RichText(text.in(language)).html() + "</p>")
        .collect(Collectors.joining());
  }
}
