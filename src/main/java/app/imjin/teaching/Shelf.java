package app.imjin.teaching;

import app.imjin.classroom.Assignment;
import app.imjin.common.LocalizedText;
import app.imjin.pack.ContentFile;
import app.imjin.pack.Pack;
import app.imjin.pack.Packs;
import app.imjin.pack.QuizId;
import app.imjin.story.Stories;
import app.imjin.story.Story;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The lessons that a teacher can take from the packs of this installation.
@Component
public final class Shelf {
  private final Packs packs;

  Shelf(Packs packs) {
    this.packs = packs;
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

  private static Lesson lesson(Pack pack, Story story) {
    var quizzes = story.quizzes().stream().flatMap(id -> quiz(pack, id).stream()).toList();
    return new Lesson(pack.id(), story.id(), story.title(), quizzes);
  }

  private static Optional<OfferedQuiz> quiz(Pack pack, QuizId id) {
    return pack.files()
        .file("quizzes/" + id + ".yaml")
        .map(ContentFile::tree)
        .map(tree ->
            new OfferedQuiz(
                id,
                tree.path("version").asInt(1),
                ContentFile.localized(tree.path("title")),
                tree.path("questions").size()));
  }
}
