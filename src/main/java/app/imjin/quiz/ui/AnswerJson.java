package app.imjin.quiz.ui;

import app.imjin.common.Language;
import app.imjin.map.LngLat;
import app.imjin.pack.PlaceId;
import app.imjin.quiz.OptionId;
import app.imjin.quiz.Question;
import app.imjin.quiz.QuizVersion;
import app.imjin.quiz.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What is right, for whoever may show it to a room: `{"answer":"a c","html":"…"}`, the answer as
/// the attribute `data-answer` of `<question-card>` takes it.
public final class AnswerJson {
  private AnswerJson() {}

  public static ObjectNode of(QuizVersion version, Question question, Language language) {
    var words = new Element("div");
    Prose.into(words.appendElement("p"), question.right(), language);
    return JsonNodeFactory.instance
        .objectNode()
        .put("answer", attribute(version, Key.of(question)))
        .put("html", words.html());
  }

  private static String attribute(QuizVersion version, Response right) {
    return switch (right) {
      case Response.Chosen(List<OptionId> options) -> joined(options);
      case Response.Ordered(List<OptionId> items) -> joined(items);
      case Response.Pinned(LngLat at) -> at.lon() + " " + at.lat();
      case Response.Named(PlaceId place) -> {
        var at = version.place(place).at();
        yield at.lon() + " " + at.lat();
      }
    };
  }

  private static String joined(List<OptionId> ids) {
    return ids.stream().map(OptionId::value).collect(Collectors.joining(" "));
  }
}
