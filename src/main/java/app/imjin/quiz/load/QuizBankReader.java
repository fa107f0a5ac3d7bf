package app.imjin.quiz.load;

import app.imjin.pack.ContentFile;
import app.imjin.pack.MisconceptionId;
import app.imjin.pack.PackFiles;
import app.imjin.pack.PackReader;
import app.imjin.pack.Problems;
import app.imjin.pack.StepId;
import app.imjin.quiz.Misconception;
import app.imjin.quiz.Question;
import app.imjin.quiz.Quiz;
import app.imjin.quiz.QuizBank;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Reads `questions/`, `quizzes/` and `misconceptions.yaml`.
@Component
class QuizBankReader implements PackReader<QuizBank> {
  private static final String MISCONCEPTIONS = "misconceptions.yaml";
  private static final Pattern QUESTIONS = Pattern.compile("questions/[^/]+\\.yaml");
  private static final Pattern QUIZZES = Pattern.compile("quizzes/[^/]+\\.yaml");

  @Override
  public Class<QuizBank> type() {
    return QuizBank.class;
  }

  @Override
  public QuizBank read(PackFiles files, Problems problems) {
    var circles = new CircleCheck(files, problems);
    var questions = each(files, QUESTIONS, problems, Question::read);
    questions.forEach(circles::check);
    return new QuizBank(
        each(files, QUIZZES, problems, Quiz::read), questions, misconceptions(files, problems));
  }

  private static <T> List<T> each(
      PackFiles files, Pattern pattern, Problems problems, Function<JsonNode, T> reading) {
    var read = new ArrayList<T>();
    for (ContentFile file : files.matching(pattern)) {
      problems.within(file.path(), "", () -> read.add(reading.apply(file.tree())));
    }
    return read;
  }

  private static List<Misconception> misconceptions(PackFiles files, Problems problems) {
    var read = new ArrayList<Misconception>();
    var nodes =
        files
            .file(MISCONCEPTIONS)
            .map(file -> file.tree().path("misconceptions").valueStream().toList())
            .orElse(List.of());
    for (int i = 0; i < nodes.size(); i++) {
      var node = nodes.get(i);
      problems.within(
          MISCONCEPTIONS,
          "/misconceptions/" + i,
          () -> misconception(files, node).ifPresent(read::add));
    }
    return read;
  }

  /// Empty when its step is not there, which is told already.
  private static Optional<Misconception> misconception(PackFiles files, JsonNode node) {
    return step(files, node.path("step").asString(""))
        .map(step ->
            new Misconception(
                new MisconceptionId(node.path("id").asString("")),
                ContentFile.localized(node.path("statement")),
                step));
  }

  /// Steps have one name in the whole pack, so the file tells the story.
  private static Optional<StepId> step(PackFiles files, String slug) {
    var form = Pattern.compile("stories/([^/]+)/[0-9]{2}-" + Pattern.quote(slug) + "\\.md");
    return files.matching(form).stream()
        .map(file -> form.matcher(file.path()).replaceFirst("$1"))
        .findFirst()
        .map(story -> StepId.parse(story + "/" + slug));
  }
}
