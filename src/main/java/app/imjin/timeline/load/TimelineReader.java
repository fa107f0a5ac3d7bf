package app.imjin.timeline.load;

import app.imjin.pack.ContentFile;
import app.imjin.pack.EventId;
import app.imjin.pack.PackFiles;
import app.imjin.pack.PackReader;
import app.imjin.pack.PlaceId;
import app.imjin.pack.Problems;
import app.imjin.pack.SourceId;
import app.imjin.timeline.Event;
import app.imjin.timeline.HistoricalDate;
import app.imjin.timeline.Timeline;
import app.imjin.timeline.Way;
import app.imjin.timeline.Who;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Reads `timeline.yaml`.
@Component
class TimelineReader implements PackReader<Timeline> {
  private static final String FILE = "timeline.yaml";

  @Override
  public Class<Timeline> type() {
    return Timeline.class;
  }

  @Override
  public Timeline read(PackFiles files, Problems problems) {
    return new Timeline(files.file(FILE).map(file -> events(file, problems)).orElse(List.of()));
  }

  private static List<Event> events(ContentFile file, Problems problems) {
    var events = new ArrayList<Event>();
    var ids = new HashSet<EventId>();
    int index = 0;
    for (JsonNode node : file.tree().path("events")) {
      problems.within(
          FILE,
          "/events/" + index++,
          () -> {
            var event = event(node);
            if (!ids.add(event.id())) {
              throw new IllegalArgumentException("The event " + event.id() + " is there twice");
            }
            events.add(event);
          });
    }
    return events;
  }

  private static Event event(JsonNode node) {
    return new Event(
        new EventId(node.path("id").asString()),
        HistoricalDate.parse(node.path("date").asString(), node.path("about").asBoolean(false)),
        ContentFile.localized(node.path("title")),
        ContentFile.localized(node.path("text")),
        Who.of(node.path("who").asString()),
        Way.of(node.path("way").asString()),
        Optional.of(node.path("place"))
            .filter(JsonNode::isString)
            .map(JsonNode::asString)
            .map(PlaceId::new),
        node.path("sources").valueStream().map(JsonNode::asString).map(SourceId::new).toList());
  }
}
