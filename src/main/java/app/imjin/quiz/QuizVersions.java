package app.imjin.quiz;

import app.imjin.pack.Pack;
import app.imjin.pack.PackId;
import app.imjin.pack.Packs;
import app.imjin.pack.QuizId;
import app.imjin.quiz.store.QuizVersionStore;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/// The quizzes that students answer: versions kept in the database. What decides their verdicts can
/// be changed by no pack any more; their words are those of the pack as long as it has them. Those
/// of the packs are taken in at the start, before the server listens.
@Component
public final class QuizVersions implements SmartInitializingSingleton {
  private static final Logger LOG = LoggerFactory.getLogger(QuizVersions.class);

  private final QuizVersionStore store;
  private final Packs packs;
  private final Clock clock;
  private final Map<QuizVersionId, QuizVersion> read = new ConcurrentHashMap<>();

  QuizVersions(QuizVersionStore store, Packs packs, Clock clock) {
    this.store = store;
    this.packs = packs;
    this.clock = clock;
  }

  /// The kept version of a quiz with the highest number; also of a quiz that its pack no longer
  /// has.
  public Optional<QuizVersion> latest(PackId pack, QuizId quiz) {
    return store.latest(pack, quiz).flatMap(this::find);
  }

  public Optional<QuizVersion> find(QuizVersionId id) {
    var known = Optional.ofNullable(read.get(id));
    return known.isPresent() ? known : store.find(id).map(this::read);
  }

  @Override
  public void afterSingletonsInstantiated() {
    packs
        .whole()
        .forEach(pack -> pack.part(QuizBank.class).quizzes().forEach(quiz -> take(pack, quiz)));
  }

  private void take(Pack pack, Quiz quiz) {
    var content = VersionContent.of(pack, quiz);
    var kept = store.find(pack.id(), quiz.id(), quiz.version());
    if (kept.isEmpty()) {
      store.add(
          pack.id(), quiz.id(), quiz.version(), content.hash(), content.json(), clock.instant());
      LOG.info("Quiz {} of pack {}: version {} is new", quiz.id(), pack.id(), quiz.version());
    } else if (!kept.get().content().equals(content.json())) {
      takeChanged(quiz, kept.get(), content);
    }
  }

  /// Words may change; what decides verdicts may not, as long as the version is the same.
  private void takeChanged(Quiz quiz, QuizVersionStore.Row kept, VersionContent content) {
    var before = new VersionContent(kept.content()).read(kept.id(), kept.pack());
    var now = content.read(kept.id(), kept.pack());
    if (Marking.of(now).equals(Marking.of(before))) {
      store.addWording(kept.id(), content.json(), clock.instant());
      read.remove(kept.id());
      LOG.info("Quiz {} of pack {}: words have changed and are used", quiz.id(), kept.pack());
      return;
    }
    LOG.error(
        "Quiz {} of pack {} has changed in a way that affects marking, but still calls itself"
            + " version {}. The change is not used: students keep answering version {} as it was"
            + " first seen. To use the change, give the quiz version {}.",
        quiz.id(),
        kept.pack(),
        quiz.version(),
        quiz.version(),
        quiz.version() + 1);
  }

  private QuizVersion read(QuizVersionStore.Row row) {
    return read.computeIfAbsent(
        row.id(), id -> new VersionContent(row.content()).read(id, row.pack()));
  }
}
