package app.imjin.story.load;

import app.imjin.pack.ClaimId;
import app.imjin.pack.ContentFile;
import app.imjin.pack.PackFiles;
import app.imjin.pack.Problems;
import app.imjin.story.Correction;
import app.imjin.story.Ground;
import app.imjin.timeline.HistoricalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Reads the log of corrections, and refuses a claim or a fact that is told otherwise than the log
/// has sealed it: nothing changes silently that readers have learned.
final class CorrectionsReader {
  private static final String FILE = "corrections.yaml";

  private final List<Ground> grounds;
  private final Problems problems;

  /// @param grounds all of the pack's
  CorrectionsReader(List<Ground> grounds, Problems problems) {
    this.grounds = grounds;
    this.problems = problems;
  }

  /// The newest first; empty for a pack that keeps no log.
  List<Correction> read(PackFiles files) {
    var log = files.file(FILE).map(ContentFile::tree);
    log.ifPresent(tree -> checkSeals(tree.path("told")));
    var corrections = new ArrayList<Correction>();
    var entries =
        log.map(tree -> tree.path("corrections").valueStream().toList()).orElse(List.of());
    for (int index = 0; index < entries.size(); index++) {
      var entry = entries.get(index);
      problems.within(FILE, "/corrections/" + index, () -> corrections.add(correction(entry)));
    }
    corrections.sort(Correction.NEWEST_FIRST);
    return corrections;
  }

  private Correction correction(JsonNode entry) {
    var about = about(entry.path("about")).map(id -> new ClaimId(id.asString())).toList();
    for (ClaimId id : about) {
      if (grounds.stream().noneMatch(ground -> ground.id().equals(id))) {
        throw new IllegalArgumentException("The pack has no claim or fact " + id + ".");
      }
    }
    return new Correction(
        HistoricalDate.parse(entry.path("date").asString(), false),
        about,
        ContentFile.localized(entry.path("was")),
        ContentFile.localized(entry.path("now")),
        ContentFile.localized(entry.path("why")));
  }

  private static Stream<JsonNode> about(JsonNode node) {
    return node.isArray() ? node.valueStream() : Stream.of(node);
  }

  private void checkSeals(JsonNode told) {
    for (Ground ground : grounds) {
      Seal.of(ground)
          .ifPresent(seal -> {
            var written = told.path(ground.id().value()).asString("");
            if (!written.equals(seal)) {
              problems.add(FILE, "/told/" + ground.id().value(), changed(ground, written, seal));
            }
          });
    }
    Set<String> known =
        grounds.stream().map(ground -> ground.id().value()).collect(Collectors.toSet());
    var gone = new HashSet<>(told.propertyNames());
    gone.removeAll(known);
    gone.forEach(id ->
        problems.add(
            FILE,
            "/told/" + id,
            "Readers were told of %s, and it is gone. Tell of it again, or take it out here."
                .formatted(id)));
  }

  private static String changed(Ground ground, String written, String seal) {
    return written.isEmpty()
        ? "%s is not sealed. Write `%s: %s`.".formatted(ground.id(), ground.id(), seal)
        : ("%s is not told as it was. If its meaning has changed, add a correction; then write"
                + " `%s: %s`.")
            .formatted(ground.id(), ground.id(), seal);
  }
}
