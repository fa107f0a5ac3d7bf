package app.imjin.timeline.ui;

import app.imjin.common.Language;
import app.imjin.pack.EventId;
import app.imjin.timeline.Span;
import app.imjin.timeline.Timeline;
import java.util.List;
import org.jsoup.nodes.Element;
import tools.jackson.databind.node.ObjectNode;

/// The timeline as markup: drawn once, on the server; the browser only moves what is there.
public final class TimelineHtml {
  private TimelineHtml() {}

  /// The strip for a first paint: every event as a list with dates and titles, drawn as dots for
  /// the span, and the other scale as a whole beside it.
  ///
  /// @param current the events of the open step; those that the scale does not show are marked on
  ///   the other
  public static Element strip(
      Timeline timeline, Span span, List<EventId> current, Language language) {
    var labels = new Labels(timeline, current, language);
    return new StripMarkup(timeline, span, labels, language).strip();
  }

  /// What the element's `show(…)` takes to move to another step: `{scale, from, to, events,
  /// …drawing}`.
  public static ObjectNode view(
      Timeline timeline, Span span, List<EventId> current, Language language) {
    return ViewJson.of(timeline, new Drawing(timeline, span), current, language);
  }

  /// The events' texts as a `<template>` that may be sent after the first paint and stand anywhere
  /// in the document.
  public static Element details(Timeline timeline, Names names, Language language) {
    return new DetailsMarkup(timeline, names, language).template();
  }

  /// All events as a plain list with their texts, for print and for reading without script.
  public static Element list(Timeline timeline, Names names, Language language) {
    return new DetailsMarkup(timeline, names, language).list();
  }
}
