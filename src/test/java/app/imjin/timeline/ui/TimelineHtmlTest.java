package app.imjin.timeline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.imjin.common.Language;
import app.imjin.pack.EventId;
import app.imjin.pack.PlaceId;
import app.imjin.pack.SourceId;
import app.imjin.timeline.Event;
import app.imjin.timeline.Span;
import app.imjin.timeline.Timeline;
import app.imjin.timeline.TimelineSamples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TimelineHtmlTest {
  private static final Timeline TIMELINE = TimelineSamples.TIMELINE;
  private static final Span NIGHT =
      TimelineSamples.span(Span.Scale.HOURS, "2019-07-31T23:00+09:00", "2019-08-01T00:30+09:00");
  private static final Span SINCE =
      TimelineSamples.span(Span.Scale.DECADES, "1953-01-01", "2021-12-31");
  private static final Names NAMES =
      new Names() {
        @Override
        public Optional<String> place(PlaceId id) {
          return Optional.of("The Imjin");
        }

        @Override
        public Optional<String> source(SourceId id) {
          return Optional.of("UPI").filter(name -> id.value().equals("S2"));
        }
      };

  @Test
  void listsEveryEventOfBothScalesInOrder() {
    var strip = strip(NIGHT, TimelineSamples.SEEN);

    assertThat(strip.select("[data-scale=hours] .tl-events > li > button").eachAttr("data-event"))
        .containsExactly(
            "H-2019-07-27-2320", "H-2019-07-31-2338", "H-2019-07-31-2356", "H-2019-08-01");
    assertThat(strip.select("[data-scale=decades] .tl-events > li")).hasSize(4);
    assertThat(strip.select("ol.tl-events").eachAttr("aria-label"))
        .containsExactly("The hours around the story", "The decades since 1953");
  }

  @Test
  void everyEventCanBeReadWithoutItsDrawing() {
    assertThat(strip(NIGHT).expectFirst("[data-event=H-2019-07-27-2320]").text())
        .isEqualTo("27 July, about 23:20 A boat & its crew Civilian, by water");
    assertThat(strip(NIGHT).expectFirst("[data-event=T-2019-07-31]").text())
        .isEqualTo("31 July 2019, this story Down the Imjin Soldier, by water");
    assertThat(strip(NIGHT).expectFirst("[data-event=T-1953-07-27]").text())
        .endsWith("Not a crossing");
  }

  @Test
  void theWordsOfAnEventNameItsButton() {
    for (var button : strip(NIGHT).select(".tl-events button")) {
      assertThat(button.attr("aria-labelledby")).isEqualTo(button.expectFirst("span").id());
    }
    assertThat(strip(NIGHT).select(".tl-events span").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void marksAndAnnouncesTheEventsOfTheStep() {
    var strip = strip(NIGHT, TimelineSamples.SEEN, TimelineSamples.PERSON);

    assertThat(strip.select("[aria-current=step]").eachAttr("data-event"))
        .containsExactly("H-2019-07-31-2338", "H-2019-07-31-2356");
    assertThat(strip.expectFirst(".tl-now[aria-live=polite]").wholeText())
        .isEqualTo("On the timeline: 31 July, 23:38\n31 July, 23:56");
  }

  @Test
  void withoutEventsOfItsOwnAStepNamesTheStory() {
    assertThat(strip(SINCE).expectFirst(".tl-now > :last-child").text())
        .isEqualTo("31 July 2019 this story");
    assertThat(strip(NIGHT).expectFirst(".tl-now > :last-child").text()).isEmpty();
  }

  @Test
  void oneEventOfEachScaleIsInTheTabOrder() {
    var strip = strip(NIGHT, TimelineSamples.PERSON);

    assertThat(strip.select(".tl-events [tabindex=0]").eachAttr("data-event"))
        .containsExactly("H-2019-07-31-2356", "T-1953-07-27");
    assertThat(strip.select(".tl-events button")).allMatch(button -> button.hasAttr("tabindex"));
  }

  @Test
  void everyControlHasAName() {
    for (var button : strip(NIGHT).select("button")) {
      assertThat(button.text()).isNotBlank();
    }
    assertThat(strip(NIGHT).select("label:has(input)"))
        .hasSameSizeAs(strip(NIGHT).select("input"))
        .allMatch(Element::hasText);
    assertThat(strip(NIGHT).select("fieldset > legend")).hasSize(3);
  }

  @Test
  void eventsOutsideTheSpanAreListedButNotDrawn() {
    var strip = strip(NIGHT);

    assertThat(strip.select(".tl-out > button").eachAttr("data-event"))
        .containsExactly("H-2019-07-27-2320", "H-2019-08-01");
  }

  @Test
  void theScaleOfTheStepIsChosen() {
    assertThat(strip(NIGHT).select("[name=timeline-scale][checked]").eachAttr("value"))
        .containsExactly("hours");
    assertThat(strip(SINCE).select("[name=timeline-scale][checked]").eachAttr("value"))
        .containsExactly("decades");
    assertThat(strip(SINCE).attr("from")).isEqualTo("1953-01-01");
  }

  @Test
  void aViewHasOneRowForEveryEvent() {
    var view = TimelineHtml.view(TIMELINE, NIGHT, List.of(TimelineSamples.SEEN.id()), Language.EN);

    assertThat(view.path("scale").asString()).isEqualTo("hours");
    assertThat(view.path("events").path(0).asString()).isEqualTo("H-2019-07-31-2338");
    assertThat(view.path("rows").path("w").asString()).isEqualTo("-00-");
    // Since 27 July, 18:00.
    assertThat(view.path("lo").asInt()).isEqualTo((4 * 24 + 5) * 60);
    assertThat(view.path("hi").asInt() - view.path("lo").asInt()).isEqualTo(90);
  }

  @Test
  void viewAndMarkupAgree() {
    var view = TimelineHtml.view(TIMELINE, SINCE, List.of(), Language.EN);
    var scale = strip(SINCE).expectFirst("[data-scale=decades]");

    assertThat(scale.attr("style"))
        .isEqualTo("--lo:" + view.path("lo").asInt() + ";--hi:" + view.path("hi").asInt());
    assertThat(scale.select(".tl-axis > li")).hasSize(view.path("ticks").size());
    assertThat(scale.expectFirst(".tl-axis > li").text())
        .isEqualTo(view.path("ticks").path(0).path(1).asString());
  }

  @Test
  void detailsHoldWhatHappenedWithPlaceAndSources() {
    var details = TimelineHtml.details(TIMELINE, NAMES, Language.EN);
    var seen = details.expectFirst("[data-event=H-2019-07-31-2338]");

    assertThat(seen.expectFirst("time").text()).isEqualTo("31 July 2019, 23:38");
    assertThat(seen.expectFirst("p").html())
        .isEqualTo("What <em>happened</em>: Something in the river");
    assertThat(seen.select(".tl-note").eachText())
        .containsExactly("Place: The Imjin", "Sources: UPI");
    var views = JsonMapper.shared().readTree(details.expectFirst("script").data());
    assertThat(views.path("hours").path("rows").path("n").asString()).hasSize(4);
  }

  @Test
  void theListForPrintHasEveryEventOnce() {
    var list = TimelineHtml.list(TIMELINE, Names.NONE, Language.EN);

    assertThat(list.select("h3").eachText())
        .containsExactly("The decades since 1953", "The hours around the story");
    assertThat(list.select("li")).hasSize(TIMELINE.events().size());
    assertThat(list.select(".tl-note")).isEmpty();
  }

  @Test
  void aPackWithoutEventsStillHasAFrame() {
    var strip = TimelineHtml.strip(new Timeline(List.of()), SINCE, List.of(), Language.EN);
    assertThat(strip.select(".tl-events > li")).isEmpty();
  }

  @Test
  void thirtyEventsFitIntoTheFirstPaint() throws IOException {
    var events =
        IntStream.range(0, 31)
            .mapToObj(number -> {
              var date = "20%02d-%02d-%02d".formatted(number, number % 12 + 1, number % 28 + 1);
              return TimelineSamples.event(
                  "T-" + date,
                  date,
                  false,
                  TimelineSamples.JEEP.who(),
                  TimelineSamples.JEEP.way(),
                  "Event " + number + " " + Integer.toHexString(number * 7919));
            })
            .toList();
    var strip = TimelineHtml.strip(new Timeline(events), SINCE, List.of(), Language.EN);

    assertThat(gzipped(compact(strip))).isLessThan(3500);
  }

  private static Element strip(Span span, Event... current) {
    List<EventId> ids = List.of(current).stream().map(Event::id).toList();
    return TimelineHtml.strip(TIMELINE, span, ids, Language.EN);
  }

  private static String compact(Element element) {
    var document = Document.createShell("");
    document.outputSettings().prettyPrint(false);
    document.body().appendChild(element);
    return element.outerHtml();
  }

  private static int gzipped(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }
}
