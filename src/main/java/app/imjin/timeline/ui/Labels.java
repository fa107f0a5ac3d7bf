package app.imjin.timeline.ui;

import app.imjin.common.Language;
import app.imjin.common.Texts;
import app.imjin.pack.EventId;
import app.imjin.timeline.Event;
import app.imjin.timeline.Span;
import app.imjin.timeline.Timeline;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What is written beside events: their dates, and which of them there is room for.
///
/// A label slides along its mark: its beginning stands there at the left end of the axis, its end
/// at the right end, so that none is ever cut off.
final class Labels {
  private static final double LETTER = 7.4;
  private static final double BROAD_LETTER = 13;
  private static final int FIRST_BROAD = 0x1100;
  private static final double GAP = 12;

  private final Timeline timeline;
  private final Collection<EventId> current;
  private final Language language;

  /// @param current the events of the open step
  Labels(Timeline timeline, Collection<EventId> current, Language language) {
    this.timeline = timeline;
    this.current = List.copyOf(current);
    this.language = language;
  }

  /// An event's date, as short as its scale allows.
  static String date(Event event, Language language) {
    return switch (event.scale()) {
      case HOURS -> event.date().brief(language);
      case DECADES -> event.date().in(language);
    };
  }

  boolean isCurrent(Event event) {
    return current.contains(event.id());
  }

  /// Whether the event is the story itself among the decades.
  boolean isStory(Event event) {
    return timeline.story().filter(event::equals).isPresent();
  }

  /// The step's dates on two lines, from the third on only counted; without any, the story's.
  String lines(Drawing drawing) {
    var events = timeline.events().stream().filter(this::isCurrent).toList();
    var dates = events.stream().map(event -> date(event, language)).toList();
    return switch (dates.size()) {
      case 0 -> timeline.story().filter(drawing::shows).map(this::storyLine).orElse("");
      case 1 -> isStory(events.getFirst()) ? storyLine(events.getFirst()) : dates.getFirst();
      case 2 -> String.join("\n", dates);
      default -> Texts.of(language, "timeline.now.more", dates.getFirst(), dates.size() - 1);
    };
  }

  /// The events whose label finds room in a drawing: first the step's, then the story.
  Set<EventId> shown(Drawing drawing, Width width) {
    var shown = drawing.events().stream().filter(drawing::shows).toList();
    var taken = new ArrayList<Stretch>();
    var labelled = new HashSet<EventId>();
    Stream.concat(shown.stream().filter(this::isCurrent), shown.stream().filter(this::isStory))
        .distinct()
        .forEach(event -> {
          var stretch = stretch(event, drawing.span(), width.axis());
          if (taken.stream().noneMatch(stretch::touches)) {
            taken.add(stretch);
            labelled.add(event.id());
          }
        });
    return labelled;
  }

  private String storyLine(Event story) {
    return Texts.of(language, "timeline.now.story", date(story, language));
  }

  private String text(Event event) {
    var date = date(event, language);
    return isStory(event) ? date + Texts.of(language, "timeline.this-story") : date;
  }

  private Stretch stretch(Event event, Span span, double axis) {
    double length =
        text(event)
            .codePoints()
            .mapToDouble(letter -> letter < FIRST_BROAD ? LETTER : BROAD_LETTER)
            .sum();
    double from = span.position(event.date()) * (axis - length);
    return new Stretch(from, from + length);
  }

  private record Stretch(double from, double to) {
    boolean touches(Stretch other) {
      return from < other.to + GAP && other.from < to + GAP;
    }
  }
}
