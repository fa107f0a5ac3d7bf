package app.imjin.timeline;

import app.imjin.common.LocalizedText;
import app.imjin.pack.EventId;
import app.imjin.pack.PlaceId;
import app.imjin.pack.SourceId;
import java.util.List;
import java.util.Optional;

/// Events as in the story, fewer of them.
public final class TimelineSamples {
  public static final Event ARMISTICE =
      event("T-1953-07-27", "1953-07-27", false, Who.STATE, Way.NONE, "The armistice is signed");
  public static final Event JEEP =
      event("T-2017-11-13", "2017-11-13", false, Who.SOLDIER, Way.JSA, "By jeep, then on foot");
  public static final Event STORY =
      event("T-2019-07-31", "2019-07-31", false, Who.SOLDIER, Way.WATER, "Down the Imjin");
  public static final Event SWIM =
      event("T-2021-02-16", "2021-02-16", false, Who.CIVILIAN, Way.WATER, "Six hours of swimming");
  public static final Event BOAT =
      event(
          "H-2019-07-27-2320",
          "2019-07-27T23:20+09:00",
          true,
          Who.CIVILIAN,
          Way.WATER,
          "A boat & its crew");
  public static final Event SEEN =
      event(
          "H-2019-07-31-2338",
          "2019-07-31T23:38+09:00",
          false,
          Who.SOLDIER,
          Way.WATER,
          "Something in the river");
  public static final Event PERSON =
      event(
          "H-2019-07-31-2356",
          "2019-07-31T23:56+09:00",
          false,
          Who.SOLDIER,
          Way.WATER,
          "It is a person");
  public static final Event PRESS =
      event("H-2019-08-01", "2019-08-01", false, Who.STATE, Way.NONE, "The press is told");

  public static final Timeline TIMELINE =
      new Timeline(List.of(SEEN, PRESS, SWIM, STORY, BOAT, ARMISTICE, PERSON, JEEP));

  private TimelineSamples() {}

  public static Event event(String id, String date, boolean about, Who who, Way way, String title) {
    return new Event(
        new EventId(id),
        HistoricalDate.parse(date, about),
        LocalizedText.english(title),
        LocalizedText.english("What *happened*: " + title),
        who,
        way,
        Optional.of(new PlaceId("imjin")),
        List.of(new SourceId("S2"), new SourceId("S3")));
  }

  public static Span span(Span.Scale scale, String from, String to) {
    return new Span(scale, HistoricalDate.parse(from, false), HistoricalDate.parse(to, false));
  }
}
