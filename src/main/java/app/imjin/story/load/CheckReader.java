package app.imjin.story.load;

import app.imjin.pack.ContentFile;
import app.imjin.pack.PackFiles;
import app.imjin.pack.Problems;
import app.imjin.pack.QuestionId;
import app.imjin.pack.StepId;
import app.imjin.story.Edition;
import app.imjin.story.StepText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Reads which question stands between a step and the next, `check: check-boat` in the step's front
/// matter, and holds it to what every reader needs: one choice, no question of a quiz, and an
/// answer in each text of the step.
final class CheckReader {
  private static final Set<String> TYPES = Set.of("choose-one", "true-false");
  private static final Pattern QUIZZES = Pattern.compile("quizzes/[^/]+\\.yaml");

  private final PackFiles files;
  private final Problems problems;
  private final Map<String, String> stepOf = new HashMap<>();

  CheckReader(PackFiles files, Problems problems) {
    this.files = files;
    this.problems = problems;
  }

  /// @param file the step's own
  Optional<QuestionId> read(ContentFile file, StepId step, Map<Edition, StepText> texts) {
    var check = file.tree().path("check").asStringOpt();
    check
        .flatMap(id -> files.file("questions/" + id + ".yaml"))
        .ifPresent(question -> check(file, step, texts, question.tree()));
    return check.map(QuestionId::new);
  }

  private void check(
      ContentFile file, StepId step, Map<Edition, StepText> texts, JsonNode question) {
    var id = question.path("id").asString();
    if (!TYPES.contains(question.path("type").asString())) {
      add(file, "A check is choose-one or true-false; the question %s is neither.", id);
    }
    var other = stepOf.putIfAbsent(id, step.slug().value());
    if (other != null) {
      add(file, "The question %s is the check of the step %s already.", id, other);
    }
    if (isInAQuiz(id)) {
      add(file, "The question %s is in a quiz; a check before the quiz would spoil it.", id);
    }
    var proof = question.path("proof").path("point").asString("");
    if (proof.startsWith(step + "/")) {
      inEachText(file, id, proof.substring((step + "/").length()), texts);
    } else {
      add(file, "The proof of the check %s is no point of this step.", id);
    }
  }

  private boolean isInAQuiz(String id) {
    return files.matching(QUIZZES).stream()
        .flatMap(quiz -> quiz.tree().path("questions").valueStream())
        .anyMatch(asked -> asked.asString().equals(id));
  }

  /// Readers of every text can answer, so that none has to be asked anything else.
  private void inEachText(ContentFile file, String id, String point, Map<Edition, StepText> texts) {
    texts.forEach((edition, text) -> {
      if (text.at(point).isEmpty()) {
        problems.add(
            FactCheck.file(file.path(), edition),
            "point " + point,
            "The check %s rests on this point, which this text leaves out.".formatted(id));
      }
    });
  }

  private void add(ContentFile file, String sentence, Object... names) {
    problems.add(file.path(), "/check", sentence.formatted(names));
  }
}
