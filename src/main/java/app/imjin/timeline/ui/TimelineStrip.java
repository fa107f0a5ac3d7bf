package app.imjin.timeline.ui;

import app.imjin.common.Language;
import app.imjin.pack.EventId;
import app.imjin.timeline.Span;
import app.imjin.timeline.Timeline;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.jsoup.nodes.Element;

/// The timeline strip on a page that Flow draws; the same markup and the same element as in the
/// reader.
@JsModule("./timeline/timeline-strip.ts")
@StyleSheet("/styles/timeline.css")
@StyleSheet("/styles/timeline-more.css")
public class TimelineStrip extends Div {
  private final Timeline timeline;
  private final Names names;
  private final Language language;

  public TimelineStrip(Timeline timeline, Names names, Language language) {
    this.timeline = timeline;
    this.names = names;
    this.language = language;
    addClassName("timeline");
  }

  /// Shows a span and marks events in it.
  public void show(Span span, List<EventId> events) {
    removeAll();
    add(html(TimelineHtml.strip(timeline, span, events, language)));
    add(html(TimelineHtml.details(timeline, names, language)));
  }

  private static Html html(Element element) {
    return new Html(element.outerHtml());
  }
}
