package app.imjin.classroom.web;

import app.imjin.classroom.Note;
import app.imjin.classroom.NoteChange;
import app.imjin.pack.PointId;
import app.imjin.pack.StoryId;
import app.imjin.story.NoteKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads what a device sends of its notes. What has not the agreed form is not looked at further.
///
/// @param keeper to whom the device says they belong
record NoteChanges(UUID keeper, List<NoteChange> changes) {
  /// The most changes in one request.
  static final int AT_MOST = 50;

  private static final JsonMapper JSON = JsonMapper.shared();

  /// Empty when the request is malformed.
  static Optional<NoteChanges> read(byte[] body, StoryId story) {
    try {
      var content = JSON.readTree(body);
      var keeper = Uuids.read(content.path("keeper").asString(""));
      var writer = Uuids.read(content.path("writer").asString(""));
      return keeper.flatMap(to ->
          writer
              .flatMap(from -> readAll(content.path("changes"), story, from))
              .map(changes -> new NoteChanges(to, changes)));
    } catch (JacksonException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<List<NoteChange>> readAll(JsonNode nodes, StoryId story, UUID writer) {
    if (!nodes.isArray() || nodes.size() > AT_MOST) {
      return Optional.empty();
    }
    var changes = new ArrayList<NoteChange>();
    for (var node : nodes) {
      var point = PointId.parse(story + "/" + node.path("point").asString(""));
      var note = note(node);
      var was = note(node.path("was"));
      if (note.isEmpty() || was.isEmpty()) {
        return Optional.empty();
      }
      long base = node.path("base").asLong(-1);
      changes.add(new NoteChange(point, note.get(), base, was.get(), writer));
    }
    return Optional.of(changes);
  }

  private static Optional<Note> note(JsonNode node) {
    var word = node.path("kind").asString("?");
    var text = node.path("text");
    var kind = NoteKind.of(word);
    // No keyboard writes the character 0, and not every database keeps it.
    return text.isString()
            && text.asString().indexOf('\0') < 0
            && (word.isEmpty() || kind.isPresent())
        ? Optional.of(new Note(kind, text.asString()))
        : Optional.empty();
  }
}
