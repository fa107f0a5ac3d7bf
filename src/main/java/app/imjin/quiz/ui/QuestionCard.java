package app.imjin.quiz.ui;

import app.imjin.map.ui.StoryMap;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// A question on the pages that Flow builds: the card of [QuestionHtml], part by part, so that its
/// map can be one of Flow's. It is looked at and not answered, so it does without the card's
/// script.
@Tag("question-card")
public final class QuestionCard extends Component {
  private static final String MAP = "story-map";

  /// @param card as the renderer makes it
  /// @param map in the place of the card's own, where it has one
  public QuestionCard(Element card, Optional<StoryMap> map) {
    fill(getElement(), card, map);
  }

  private static void fill(com.vaadin.flow.dom.Element part, Element from, Optional<StoryMap> map) {
    from.attributes()
        .forEach(attribute -> part.setAttribute(attribute.getKey(), attribute.getValue()));
    for (Node child : from.childNodes()) {
      switch (child) {
        case TextNode words ->
            part.appendChild(com.vaadin.flow.dom.Element.createText(words.getWholeText()));
        case Element element when element.normalName().equals(MAP) ->
            map.ifPresent(own -> part.appendChild(own.getElement()));
        case Element element -> {
          var inner = new com.vaadin.flow.dom.Element(element.normalName());
          fill(inner, element, map);
          part.appendChild(inner);
        }
        // Comments and data are nothing that is seen.
        default -> {}
      }
    }
  }
}
