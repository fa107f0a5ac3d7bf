package app.imjin.quiz.ui;

import app.imjin.common.Slug;
import app.imjin.pack.Pack;
import app.imjin.pack.Packs;
import app.imjin.pack.QuizId;
import app.imjin.quiz.Paper;
import app.imjin.quiz.QuizVersion;
import app.imjin.quiz.QuizVersions;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The quizzes that anybody can practise: the latest version of each that its pack still has.
@Component
class Practice {
  private final Packs packs;
  private final QuizVersions versions;

  Practice(Packs packs, QuizVersions versions) {
    this.packs = packs;
    this.versions = versions;
  }

  /// A quiz with the pack whose maps it draws.
  record Open(Pack pack, QuizVersion version) {
    /// The same paper for everybody, as it is until the next version.
    Paper paper() {
      return Paper.of(version, version.quiz().version());
    }
  }

  /// Finds a quiz by the parts of an address.
  Optional<Open> find(String packId, String quizId) {
    if (!Slug.isSlug(quizId)) {
      return Optional.empty();
    }
    return packs
        .find(packId)
        .flatMap(pack ->
            versions.latest(pack.id(), new QuizId(quizId)).map(version -> new Open(pack, version)));
  }
}
