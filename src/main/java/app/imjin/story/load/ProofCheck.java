package app.imjin.story.load;

import app.imjin.common.Slug;
import app.imjin.pack.ContentFile;
import app.imjin.pack.EventId;
import app.imjin.pack.PackFiles;
import app.imjin.pack.PlaceId;
import app.imjin.pack.PointId;
import app.imjin.pack.Problems;
import app.imjin.pack.Proof;
import app.imjin.story.Step;
import app.imjin.story.Stories;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Whoever reads up an answer comes to one step: for a place or an event that several steps mark,
/// the question says which of them shows the answer.
final class ProofCheck {
  private static final Pattern QUESTIONS = Pattern.compile("questions/[^/]+\\.yaml");

  private final PackFiles files;
  private final Stories stories;
  private final Problems problems;

  /// @param stories with all their steps
  ProofCheck(PackFiles files, Stories stories, Problems problems) {
    this.files = files;
    this.stories = stories;
    this.problems = problems;
  }

  void check() {
    for (ContentFile file : files.matching(QUESTIONS)) {
      problems.within(
          file.path(), "/proof", () -> check(file.path(), Proof.read(file.tree().path("proof"))));
    }
  }

  private void check(String file, Proof proof) {
    switch (proof) {
      // A point names its step.
      case Proof.AtPoint(PointId point) -> {}
      case Proof.AtPlace(PlaceId place, Optional<Slug> named) -> {
        if (isPlace(place) && isStep(named)) {
          one(file, proof, "the place " + place, named);
        }
      }
      case Proof.AtEvent(EventId event, Optional<Slug> named) -> {
        if (stories.ground(event).isPresent() && isStep(named)) {
          one(file, proof, "the event " + event, named);
        }
      }
    }
  }

  /// That a place or a step is not there is told already.
  private boolean isPlace(PlaceId place) {
    return files.file("places.yaml").stream()
        .flatMap(places -> places.tree().path("places").valueStream())
        .anyMatch(entry -> entry.path("id").asString("").equals(place.value()));
  }

  private boolean isStep(Optional<Slug> named) {
    return named
        .map(slug ->
            stories.all().stream()
                .flatMap(story -> story.steps().stream())
                .anyMatch(step -> step.id().slug().equals(slug)))
        .orElse(true);
  }

  private void one(String file, Proof proof, String what, Optional<Slug> named) {
    var steps = stories.proving(proof);
    if (steps.isEmpty()) {
      problems.add(
          file,
          "/proof",
          named
              .map(step -> "The step %s does not show %s.".formatted(step, what))
              .orElse("No step shows %s, so nobody can read the answer up.".formatted(what)));
    } else if (steps.size() > 1) {
      problems.add(
          file,
          "/proof",
          "Several steps mark %s: %s. Name the one that shows the answer, `step: %s`."
              .formatted(
                  what,
                  steps.stream().map(Step::slug).collect(Collectors.joining(", ")),
                  steps.getFirst().slug()));
    }
  }
}
