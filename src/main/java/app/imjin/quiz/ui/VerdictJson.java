package app.imjin.quiz.ui;

import app.imjin.common.Language;
import app.imjin.common.LocalizedText;
import app.imjin.common.Texts;
import app.imjin.pack.PackId;
import app.imjin.quiz.Evidence;
import app.imjin.quiz.EvidenceText;
import app.imjin.quiz.Question;
import app.imjin.quiz.QuizVersion;
import app.imjin.quiz.Verdict;
import java.util.ArrayList;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What a device gets to know of a verdict: `{"fraction":"1/2","right":false,"feedback":"html",
/// "again":{"href","label"},"triesLeft":2}`, and the right response as `answer` when the response
/// is right or no try is left, never before.
@Component
public class VerdictJson {
  private final Optional<EvidenceText> evidence;

  VerdictJson(Optional<EvidenceText> evidence) {
    this.evidence = evidence;
  }

  /// The JSON of a verdict.
  ///
  /// @param triesLeft how often the question can be answered after this response, if it is wrong
  public ObjectNode of(
      QuizVersion version, Question question, Verdict verdict, int triesLeft, Language language) {
    return of(version.pack(), question, verdict, triesLeft, language);
  }

  ObjectNode of(PackId pack, Question question, Verdict verdict, int triesLeft, Language language) {
    int left = verdict.right() ? 0 : Math.max(0, triesLeft);
    var json = JsonNodeFactory.instance.objectNode();
    json.put("fraction", verdict.fraction().toString());
    json.put("right", verdict.right());
    json.put("feedback", feedback(question, verdict, left == 0, language));
    evidence
        .flatMap(text -> text.of(pack, verdict.proof(), language))
        .ifPresent(found -> json.set("again", again(found)));
    json.put("triesLeft", left);
    if (left == 0) {
      json.set("answer", Key.of(question).toJson());
    }
    return json;
  }

  private static ObjectNode again(Evidence evidence) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("href", evidence.href())
        .put("label", evidence.label());
  }

  private static String feedback(
      Question question, Verdict verdict, boolean last, Language language) {
    var holder = new Element("div");
    if (verdict.feedback().isEmpty()) {
      holder.appendElement("p").text(Texts.of(language, "quiz.verdict.incomplete"));
    }
    var texts = new ArrayList<LocalizedText>(verdict.feedback());
    if (last && !verdict.right()) {
      texts.add(question.right());
    }
    texts.forEach(text -> Prose.into(holder.appendElement("p"), text, language));
    return holder.html();
  }
}
