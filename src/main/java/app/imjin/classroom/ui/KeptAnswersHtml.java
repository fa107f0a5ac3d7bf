package app.imjin.classroom.ui;

import app.imjin.classroom.Assignment;
import app.imjin.classroom.Assignments;
import app.imjin.classroom.Attempt;
import app.imjin.classroom.AttemptId;
import app.imjin.classroom.Attempts;
import app.imjin.classroom.ClassroomNavigation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/// Where a device may still keep answers of a student; the element `kept-answers` sends them.
@Component
class KeptAnswersHtml {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Assignments assignments;
  private final Attempts attempts;

  KeptAnswersHtml(Assignments assignments, Attempts attempts) {
    this.assignments = assignments;
    this.attempts = attempts;
  }

  /// The name under which a device keeps what belongs to an attempt.
  static String key(AttemptId attempt) {
    return "attempt/" + attempt;
  }

  /// Hidden until the device finds something to send.
  Element of(Visitor visitor, Markup markup) {
    var element = new Element("kept-answers").attr("hidden", true);
    element.attr("data-token", visitor.token());
    for (var state : List.of("waiting", "saved", "refused")) {
      element.attr("data-" + state, markup.text("classroom.kept." + state, "#1"));
    }
    element.appendElement("p").addClass("sheet").attr("role", "status");
    element
        .appendElement("script")
        .attr("type", "application/json")
        .appendChild(new DataNode(JSON.writeValueAsString(sheets(visitor))));
    return element;
  }

  private ArrayNode sheets(Visitor visitor) {
    var sheets = JSON.createArrayNode();
    for (var assignment : assignments.of(visitor.schoolClass())) {
      var keys = keys(assignment, visitor);
      if (!keys.isEmpty()) {
        var sheet = sheets.addObject().put("url", ClassroomNavigation.answers(assignment));
        keys.forEach(sheet.putArray("keys")::add);
      }
    }
    return sheets;
  }

  private List<String> keys(Assignment assignment, Visitor visitor) {
    Optional<AttemptId> now = attempts.current(assignment, visitor.participant()).map(Attempt::id);
    return Stream.concat(now.stream(), attempts.earlier(assignment, visitor.participant()).stream())
        .map(KeptAnswersHtml::key)
        .toList();
  }
}
