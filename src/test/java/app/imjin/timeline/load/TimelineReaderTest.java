package app.imjin.timeline.load;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.common.Language;
import app.imjin.pack.ContentFile;
import app.imjin.pack.PackFiles;
import app.imjin.pack.PackId;
import app.imjin.pack.PlaceId;
import app.imjin.pack.Problems;
import app.imjin.timeline.Span;
import app.imjin.timeline.Timeline;
import app.imjin.timeline.Way;
import app.imjin.timeline.Who;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.dataformat.yaml.YAMLMapper;

class TimelineReaderTest {
  private static final String EVENTS =
      """
      events:
        - id: T-2017-12-21
          date: "2017-12-21T08:04+09:00"
          about: true
          title: {en: "A private comes out of the fog"}
          text: {en: "In thick fog."}
          who: soldier
          way: land
          place: yeoncheon-front
          sources: [S13a, S13b]
        - id: H-2019-08-01
          date: "2019-08-01"
          title: {en: "The press is told"}
          text: {en: "The day after."}
          who: state
          way: none
          sources: [S1]
      """;

  private final Problems problems = new Problems();

  @Test
  void readsEvents() {
    var timeline = read(EVENTS);

    assertThat(problems.none()).isTrue();
    assertThat(timeline.events()).hasSize(2);
    var private19 = timeline.events().getFirst();
    assertThat(private19.title().in(Language.EN)).isEqualTo("A private comes out of the fog");
    assertThat(private19.date().in(Language.EN)).isEqualTo("21 December 2017, about 08:04");
    assertThat(private19.who()).isEqualTo(Who.SOLDIER);
    assertThat(private19.way()).isEqualTo(Way.LAND);
    assertThat(private19.place()).contains(new PlaceId("yeoncheon-front"));
    assertThat(private19.sources()).hasSize(2);
    assertThat(private19.scale()).isEqualTo(Span.Scale.DECADES);
    assertThat(timeline.events().getLast().place()).isEmpty();
    assertThat(timeline.events().getLast().scale()).isEqualTo(Span.Scale.HOURS);
  }

  @Test
  void saysWhereADateIsNone() {
    var timeline = read(EVENTS.replace("2019-08-01\"", "2019-02-30\""));

    assertThat(timeline.events()).hasSize(1);
    assertThat(problems.sorted())
        .singleElement()
        .hasToString("timeline.yaml, /events/1: Not a date: 2019-02-30");
  }

  @Test
  void saysWhereAnEventIsThereTwice() {
    read(EVENTS.replace("H-2019-08-01", "T-2017-12-21"));

    assertThat(problems.sorted())
        .singleElement()
        .hasToString("timeline.yaml, /events/1: The event T-2017-12-21 is there twice");
  }

  @Test
  void aPackMayHaveNoTimeline() {
    var files = new PackFiles(new PackId("dmz"), new TreeMap<>(), new TreeMap<>());
    assertThat(new TimelineReader().read(files, problems).events()).isEmpty();
  }

  private Timeline read(String yaml) {
    var file = new ContentFile("timeline.yaml", new YAMLMapper().readTree(yaml), "");
    var files =
        new PackFiles(new PackId("dmz"), new TreeMap<>(Map.of(file.path(), file)), new TreeMap<>());
    return new TimelineReader().read(files, problems);
  }
}
