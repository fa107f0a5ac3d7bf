package app.imjin.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.imjin.pack.EventId;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {
  private static final Timeline TIMELINE = TimelineSamples.TIMELINE;

  @Test
  void keepsEventsInTheOrderInWhichTheyHappened() {
    assertThat(TIMELINE.on(Span.Scale.HOURS))
        .containsExactly(
            TimelineSamples.BOAT,
            TimelineSamples.SEEN,
            TimelineSamples.PERSON,
            TimelineSamples.PRESS);
    assertThat(TIMELINE.on(Span.Scale.DECADES))
        .containsExactly(
            TimelineSamples.ARMISTICE,
            TimelineSamples.JEEP,
            TimelineSamples.STORY,
            TimelineSamples.SWIM);
  }

  @Test
  void findsByIdOnly() {
    assertThat(TIMELINE.find(new EventId("T-2017-11-13"))).contains(TimelineSamples.JEEP);
    assertThat(TIMELINE.find(new EventId("T-2017-11-14"))).isEmpty();
  }

  @Test
  void theWholeOfAScaleIsRoundedOut() {
    assertThat(TIMELINE.whole(Span.Scale.HOURS))
        .contains(
            TimelineSamples.span(
                Span.Scale.HOURS, "2019-07-27T18:00+09:00", "2019-08-02T00:00+09:00"));
    assertThat(TIMELINE.whole(Span.Scale.DECADES))
        .contains(TimelineSamples.span(Span.Scale.DECADES, "1953-01-01", "2021-12-31"));
    assertThat(new Timeline(List.of()).whole(Span.Scale.HOURS)).isEmpty();
  }

  @Test
  void theStoryIsTheEventThatTheHoursAreAbout() {
    assertThat(TIMELINE.story()).contains(TimelineSamples.STORY);
    assertThat(new Timeline(TIMELINE.on(Span.Scale.DECADES)).story()).isEmpty();
  }

  @Test
  void everyEventOfAScaleLiesWithinItsWhole() {
    for (var scale : Span.Scale.values()) {
      var whole = TIMELINE.whole(scale).orElseThrow();
      assertThat(TIMELINE.on(scale)).allMatch(event -> whole.holds(event.date()));
    }
  }

  @Test
  void refusesTheSameEventTwice() {
    assertThatThrownBy(() -> new Timeline(List.of(TimelineSamples.JEEP, TimelineSamples.JEEP)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
