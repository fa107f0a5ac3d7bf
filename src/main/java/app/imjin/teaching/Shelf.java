package app.imjin.teaching;

import app.imjin.classroom.Assignment;
import app.imjin.common.LocalizedText;
import app.imjin.pack.Pack;
import app.imjin.pack.Packs;
import app.imjin.pack.QuizId;
import app.imjin.quiz.QuizVersion;
import app.imjin.quiz.QuizVersions;
import app.imjin.story.Stories;
import app.imjin.story.Story;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The lessons that a teacher can take from the packs of this installation.
@Component
public final class Shelf {
  private final Packs packs;
  private final QuizVersions versions;

  Shelf(Packs packs, QuizVersions versions) {
    this.packs = packs;
    this.versions = versions;
  }

  /// All stories that have a quiz.
  public List<Lesson> lessons() {
    return packs.whole().stream()
        .flatMap(pack -> pack.part(Stories.class).all().stream().map(story -> lesson(pack, story)))
        .filter(lesson -> !lesson.quizzes().isEmpty())
        .toList();
  }

  /// The title of an assignment's story; its id where the pack is no longer there.
  public LocalizedText title(Assignment assignment) {
    return packs
        .find(assignment.pack())
        .flatMap(pack -> pack.part(Stories.class).find(assignment.story()))
        .map(Story::title)
        .orElseGet(() -> LocalizedText.english(assignment.story().value()));
  }

  /// The quiz of an assignment.
  public Optional<QuizId> quiz(Assignment assignment) {
    return versions.find(assignment.quizVersion()).map(version -> version.quiz().id());
  }

  private Lesson lesson(Pack pack, Story story) {
    var quizzes =
        story.quizzes().stream()
            .flatMap(id -> versions.latest(pack.id(), id).stream())
            .map(Shelf::offered)
            .toList();
    return new Lesson(pack.id(), story.id(), story.title(), quizzes, noted(story));
  }

  private static List<NotedStep> noted(Story story) {
    return story.steps().stream()
        .flatMap(step ->
            step.care().stream()
                .map(note ->
                    new NotedStep(story.number(step), step.title(), note, step.asksFirst())))
        .toList();
  }

  private static OfferedQuiz offered(QuizVersion version) {
    return new OfferedQuiz(version.id(), version.quiz().title(), version.questions().size());
  }
}
