package app.imjin.timeline.ui;

import app.imjin.common.Language;
import app.imjin.common.Texts;
import app.imjin.pack.EventId;
import app.imjin.timeline.Event;
import app.imjin.timeline.Span;
import app.imjin.timeline.Timeline;
import app.imjin.timeline.Who;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/// One scale: the events as a list, which the stylesheet draws as dots over an axis.
///
/// `--lo` and `--hi` are the ends of the axis, `--t` a place along it, `--n`, `--m` and `--w` the
/// rows of a dot at the three widths (left out when 0).
final class ScaleMarkup {
  private final Drawing drawing;
  private final Labels labels;
  private final Language language;
  private final Optional<EventId> entry;

  ScaleMarkup(Drawing drawing, Labels labels, Language language) {
    this.drawing = drawing;
    this.labels = labels;
    this.language = language;
    this.entry = entry();
  }

  Element scale() {
    var scale =
        new Element("div")
            .addClass("tl-scale")
            .attr("data-scale", drawing.span().scale().id())
            .attr("style", "--lo:" + drawing.low() + ";--hi:" + drawing.high());
    var axis = scale.appendElement("ul").addClass("tl-axis").attr("aria-hidden", "true");
    drawing.ticks(language).forEach(tick -> axis.appendChild(tick(tick)));
    var events =
        scale
            .appendElement("ol")
            .addClass("tl-events")
            .attr("aria-label", drawing.heading(language));
    drawing.events().forEach(event -> events.appendChild(event(event)));
    return scale;
  }

  /// The classes of a mark on the axis: the letters of the widths that show it.
  static String classes(Tick tick) {
    var letters =
        tick.widths().stream()
            .sorted()
            .map(width -> String.valueOf(width.letter()))
            .collect(Collectors.joining(" "));
    return tick.whole() ? letters + " tl-whole" : letters;
  }

  private Element tick(Tick tick) {
    return new Element("li")
        .attr("class", classes(tick))
        .attr("style", "--t:" + drawing.units(tick.at()))
        .text(tick.text());
  }

  private Element event(Event event) {
    var item = new Element("li").addClass(event.way().id()).addClass(event.who().id());
    item.attr("style", place(event));
    if (!drawing.shows(event)) {
      item.addClass("tl-out");
    }
    if (labels.isStory(event)) {
      item.addClass("tl-story");
    }
    if (labels.isCurrent(event)) {
      item.addClass("tl-current");
    }
    if (labels.isStory(event) || labels.isCurrent(event)) {
      mute(event).ifPresent(item::addClass);
    }
    return item.appendChild(button(event));
  }

  /// Where an event that should have a label cannot have one.
  private Optional<String> mute(Event event) {
    if (!labels.shown(drawing, Width.WIDE).contains(event.id())) {
      return Optional.of("tl-mute");
    }
    return labels.shown(drawing, Width.MEDIUM).contains(event.id())
        ? Optional.empty()
        : Optional.of("tl-mute-m");
  }

  private Element button(Event event) {
    var button =
        new Element("button")
            .attr("type", "button")
            .attr("tabindex", entry.filter(event.id()::equals).isPresent() ? "0" : "-1")
            .attr("data-event", event.id().value())
            .attr("aria-labelledby", wordsId(event));
    if (labels.isCurrent(event)) {
      button.attr("aria-current", "step");
    }
    var text = button.appendElement("span").id(wordsId(event));
    text.appendElement("time").text(Labels.date(event, language));
    if (labels.isStory(event)) {
      text.appendElement("em").text(Texts.of(language, "timeline.this-story"));
    }
    text.appendText(" ").appendElement("b").text(event.title().in(language));
    text.appendText(" ").appendElement("small").text(tags(event, language));
    return button;
  }

  /// The words name the button by their id, since they count then even while they are not drawn.
  private String wordsId(Event event) {
    return "tl-" + drawing.span().scale().id() + "-" + event.id().value();
  }

  /// Who came, and by which way, in words.
  static String tags(Event event, Language language) {
    if (event.who() == Who.STATE) {
      return Texts.of(language, "timeline.tags.state");
    }
    var who = Texts.of(language, "timeline.who." + event.who().id());
    return switch (event.way()) {
      case NONE -> who;
      case LAND, WATER, JSA, AIR ->
          Texts.of(
              language,
              "timeline.tags",
              who,
              Texts.of(language, "timeline.tags." + event.way().id()));
    };
  }

  private String place(Event event) {
    var style = new StringBuilder("--t:").append(drawing.place(event));
    for (var width : Width.values()) {
      drawing
          .row(event, width)
          .filter(row -> row > 0)
          .ifPresent(row -> style.append(";--").append(width.letter()).append(':').append(row));
    }
    return style.toString();
  }

  /// What a scale's list is called.
  static String heading(Timeline timeline, Span.Scale scale, Language language) {
    return switch (scale) {
      case HOURS -> Texts.of(language, "timeline.events.hours");
      case DECADES ->
          Texts.of(
              language,
              "timeline.events.decades",
              timeline.whole(scale).map(whole -> whole.from().iso().substring(0, 4)).orElse(""));
    };
  }

  /// Where the keyboard enters the list: the step's first event, or the first that is shown.
  private Optional<EventId> entry() {
    var shown = drawing.events().stream().filter(drawing::shows).toList();
    return shown.stream()
        .filter(labels::isCurrent)
        .findFirst()
        .or(() -> shown.stream().findFirst())
        .map(Event::id);
  }
}
